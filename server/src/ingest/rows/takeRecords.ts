import type { PlacedColumn } from '../../db/RecordWriter.ts';
import { placesOf } from '../canonicalText.ts';
import type { SoundRow } from '../readTable.ts';
import type { RecordCells, StoredRecord, Table } from '../tables/index.ts';
import { RecordList } from './RecordList.ts';
import type { RowRecords } from './RowBatch.ts';

/** Of rows that follow each other and are of a kind, so many are worth a statement. */
const fewestOfKind = 20;

/** Rows that follow each other line by line, and whose records are made of the same cells. */
interface Run {
  readonly cells: RecordCells | null;
  readonly from: number;
  until: number;
}

/** The records of rows; out of their canonical texts where these are at hand, and there are not too many kinds of them. */
export function takeRecords(table: Table, rows: readonly SoundRow[], contents: readonly string[]): RowRecords[] {
  // Rows that were stored before have a text among these and no record.
  const runs = rows.length === contents.length ? runsOf(table, rows) : [];
  if (rows.length < runs.length * fewestOfKind || runs.length === 0) return ownTexts(table, rows);
  return runs.flatMap(({ cells, from, until }) => {
    const some = rows.slice(from, until);
    return cells === null ? ownTexts(table, some) : [outOfContents(table, some, cells, [from, until])];
  });
}

function runsOf({ storage: { cellsOf } }: Table, rows: readonly SoundRow[]): Run[] {
  const runs: Run[] = [];
  if (cellsOf === undefined) return runs;
  let last: Run | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const { row, keptAs } = rows[index] as SoundRow;
    const cells = cellsOf(row);
    if (last?.cells === cells && rows[index - 1]?.keptAs === keptAs - 1) last.until = index + 1;
    else {
      last = { cells, from: index, until: index + 1 };
      runs.push(last);
    }
  }
  return runs;
}

function ownTexts({ storage }: Table, rows: readonly SoundRow[]): RowRecords[] {
  const records = new RecordList();
  for (const { row, keptAs } of rows) records.add({ ...storage.toRecord(row), line: keptAs });
  return records.take();
}

function outOfContents(
  table: Table,
  rows: readonly SoundRow[],
  cells: RecordCells,
  contents: readonly [number, number],
): RowRecords {
  const [{ row: first, keptAs: from }] = rows as readonly [SoundRow, ...SoundRow[]];
  const places = placesOf(table);
  const same: StoredRecord = {};
  const columns: PlacedColumn[] = [];
  for (const name in cells) {
    const cell = cells[name] as string | null;
    const value = cell === null ? null : (first[cell] as StoredRecord[string]);
    if (cell === null || rows.every(({ row }) => row[cell] === value)) same[name] = value;
    else columns.push({ name, place: places.get(cell) as number });
  }
  return { columns, same, counted: { name: 'line', from }, records: contents };
}
