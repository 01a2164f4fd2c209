import type { DraftRowAnswer } from '../graphql/types.ts';
import type { DraftRowInput, Table } from '../graphql/generated/documents.ts';

/** A row of a draft as it is being edited. */
export interface EditedRow {
  /** Names the row while it is on the page. */
  readonly key: string;
  /** Its place in the draft that is saved, from 1, with which problems are told; null while it is not there yet. */
  readonly place: number | null;
  readonly table: Table;
  readonly cells: Readonly<Record<string, string>>;
  readonly origin: DraftRowAnswer['origin'];
  /** Columns that it began with: emptying one of them empties what is published. */
  readonly begunWith: readonly string[];
}

const byHand: EditedRow['origin'] = { sheet: null, row: null, start: null, end: null, printed: null };

export function toEditedRows(rows: readonly DraftRowAnswer[]): EditedRow[] {
  return rows.map(({ table, cells, origin }, index) => ({
    key: `saved-${index + 1}`,
    place: index + 1,
    table,
    cells: Object.fromEntries(cells.map(({ column, text }) => [column, text])),
    origin,
    begunWith: cells.map(({ column }) => column),
  }));
}

export function toRowInputs(rows: readonly EditedRow[]): DraftRowInput[] {
  return rows.map(({ table, cells, origin }) => ({
    table,
    cells: Object.entries(cells).map(([column, text]) => ({ column, text })),
    origin: Object.values(origin).every((part) => part === null) ? null : origin,
  }));
}

/** Writes a cell. One that was never written and is empty again says nothing: what is published there stays. */
export function writeCell(row: EditedRow, column: string, text: string): EditedRow {
  const { [column]: earlier, ...others } = row.cells;
  const isNew = earlier === undefined || row.place === null;
  const isLeftOut = text === '' && isNew && !row.begunWith.includes(column);
  return { ...row, cells: isLeftOut ? others : { ...row.cells, [column]: text } };
}

export function addRow(
  rows: readonly EditedRow[],
  table: Table,
  key: string,
  cells: EditedRow['cells'] = {},
): EditedRow[] {
  return [...rows, { key, place: null, table, cells, origin: byHand, begunWith: Object.keys(cells) }];
}

/** The rows of each table, in the order of the tables. */
export function rowsByTable(
  rows: readonly EditedRow[],
  tables: readonly Table[],
): { table: Table; rows: EditedRow[] }[] {
  return tables
    .map((table) => ({ table, rows: rows.filter((row) => row.table === table) }))
    .filter((each) => each.rows.length > 0);
}
