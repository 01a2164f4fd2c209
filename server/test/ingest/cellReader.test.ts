import { describe, expect, it } from 'vitest';
import { CellReader } from '../../src/ingest/reading/CellReader.ts';
import { tablesByName } from '../../src/ingest/tables/index.ts';
import type { Table } from '../../src/ingest/tables/index.ts';

const table = tablesByName.programs as unknown as Table;

function readRows(rows: readonly Readonly<Record<string, string>>[]) {
  const reader = new CellReader(table);
  const reported: string[] = [];
  const read = rows.map((row, index) => {
    const header = new Map(Object.keys(row).map((column, position) => [column, position]));
    return reader.read(Object.values(row), header, (column) => reported.push(`${index} ${column}`));
  });
  return { read, reported };
}

describe('the cells of rows that follow each other', () => {
  it('are told each time that they hold the same wrong text', () => {
    const { read, reported } = readRows([{ program_id: 'A B' }, { program_id: 'A B' }, { program_id: 'a-b' }]);
    expect(reported).toEqual(['0 program_id', '1 program_id']);
    expect(read.map((row) => row['program_id'])).toEqual([undefined, undefined, 'a-b']);
  });

  it('are empty after others that were not, and are missed where every row states them', () => {
    const header = new Map([
      ['program_id', 0],
      ['note', 1],
    ]);
    const reader = new CellReader(table);
    const reported: string[] = [];
    const read = (...cells: string[]) => reader.read(cells, header, (column) => reported.push(column));
    expect(read('a', 'x')).toMatchObject({ program_id: 'a', note: 'x' });
    expect(read('', '')).toMatchObject({ program_id: undefined, note: null });
    expect(read('a', 'x')).toMatchObject({ program_id: 'a', note: 'x' });
    expect(reported).toEqual(['program_id']);
  });

  it('are found where another header has them', () => {
    const { read } = readRows([
      { program_id: 'a', note: 'b' },
      { note: 'a', program_id: 'b' },
    ]);
    expect(read.map(({ program_id, note }) => [program_id, note])).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });
});
