import { expect, test } from 'vitest';
import { addRow, rowsByTable, toEditedRows, toRowInputs, writeCell } from './draftEdits.ts';

const nowhere = { sheet: null, row: null, start: null, end: null, printed: null };
const span = { ...nowhere, start: 4, end: 10, printed: '27.500' };
const saved = [
  { table: 'FIGURES' as const, cells: [{ column: 'value', text: '27500' }], origin: span },
  { table: 'SOURCES' as const, cells: [{ column: 'url', text: '' }], origin: nowhere },
];

test('what was not touched is sent as it came', () => {
  expect(toRowInputs(toEditedRows(saved))).toEqual([saved[0], { ...saved[1], origin: null }]);
});

test('a cell that was never there and is emptied again is left out; one that was there becomes empty', () => {
  const [row] = toEditedRows(saved);
  if (row === undefined) throw new Error('There is a row.');
  expect(writeCell(writeCell(row, 'note', 'a'), 'note', '').cells).toEqual({ value: '27500', note: '' });
  expect(writeCell(row, 'note', '').cells).toEqual({ value: '27500' });
  expect(writeCell(row, 'value', '').cells).toEqual({ value: '' });
});

test('emptying a cell of a figure that is being corrected empties it', () => {
  const [row] = addRow([], 'FIGURES', 'new-1', { figure_id: 'a', note: 'Lama.' });
  if (row === undefined) throw new Error('There is a row.');
  expect(writeCell(row, 'note', '').cells).toEqual({ figure_id: 'a', note: '' });
  expect(writeCell(writeCell(row, 'value', '1'), 'value', '').cells).toEqual(row.cells);
});

test('a new row has no place yet, and stands in its table', () => {
  const rows = addRow(toEditedRows(saved), 'SOURCES', 'new-1');
  const tables = rowsByTable(rows, ['SOURCES', 'FIGURES', 'CLAIMS']);
  expect(tables.map(({ table, rows: own }) => [table, own.map(({ place }) => place)])).toEqual([
    ['SOURCES', [2, null]],
    ['FIGURES', [1]],
  ]);
});
