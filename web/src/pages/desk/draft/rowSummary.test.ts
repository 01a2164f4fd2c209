import { expect, test } from 'vitest';
import { addRow, writeCell } from './draftEdits.ts';
import { rowSummary } from './rowSummary.ts';

function figure(cells: Readonly<Record<string, string>>) {
  const [row] = addRow([], 'FIGURES', 'new');
  if (row === undefined) throw new Error('There is a row.');
  return Object.entries(cells).reduce((written, [column, text]) => writeCell(written, column, text), row);
}

test.each([
  [{ measure: 'HEADCOUNT', value: '27500', unit: 'people' }, 'Jumlah orang: 27.500'],
  [{ measure: 'BUDGET', value: '10000000000', unit: 'IDR' }, 'Anggaran: Rp10.000.000.000'],
  [{ measure: 'WRONG', value: '27,5OO', unit: 'people' }, 'WRONG: 27,5OO'],
  [{ printed: '27.500' }, '27.500'],
  [{}, ''],
])('%j reads "%s"', (cells, title) => {
  expect(rowSummary(figure(cells), 'ID').title).toBe(title);
});

test('a row is named by its key', () => {
  expect(rowSummary(figure({ figure_id: '3504-a-headcount-1' }), 'EN').key).toBe('3504-a-headcount-1');
});
