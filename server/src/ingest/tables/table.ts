import type { Column } from '../cells/index.ts';
import type { TableName } from './tableName.ts';

export type Columns = Readonly<Record<string, Column>>;

/** The values of a row; null where an optional cell is empty. */
export type RowOf<Of extends Columns> = {
  readonly [Name in keyof Of]: Of[Name] extends Column<infer Value> ? Value : never;
};

/** A row as far as it could be read: undefined where a cell could not. */
export type ReadRow<Row> = { readonly [Name in keyof Row]: Row[Name] | undefined };

/** Says that a column does not hold what was expected; what was found is the cell, unless told. */
export type Report = (column: string, expected: string, found?: string) => void;

/** A row of the database, by column. */
export type StoredRecord = Record<string, string | number | null>;

/** A row as the database gives it back: a list is parsed by one engine and text on the other. */
export type FetchedRecord = Readonly<Record<string, unknown>>;

/** The columns of a record, each with the column of the package that says what it holds; null for those that hold nothing. */
export type RecordCells<Cell extends string = string> = Readonly<Record<string, Cell | null>>;

/** Where a row of a package is kept, apart from its provenance. */
export interface Storage<Row> {
  readonly table: string;
  /** Columns of the database in the order of the package's primary key. */
  readonly key: readonly string[];
  readonly toRecord: (row: Row) => StoredRecord;
  /**
   * Which cells of a row its record is made of, for tables of very many rows: the
   * database takes them out of the row's canonical text, and no other is made of
   * it. One list for all rows of a kind; null where a record is more than cells.
   */
  readonly cellsOf?: (row: Row) => RecordCells<keyof Row & string> | null;
  /** The way back: the columns of the package that the record does not hold under the same name, from it and its links. */
  readonly fromRecord: (record: FetchedRecord, links: readonly FetchedRecord[]) => Partial<Record<keyof Row, unknown>>;
  /** Column that keeps the revision in which the row first came. */
  readonly firstIn?: string;
  /** Rows of a second table that belong to this row and are written anew with it. */
  readonly links?: {
    readonly table: string;
    /** Column that holds the owner's key. */
    readonly owner: string;
    readonly toRecords: (row: Row) => StoredRecord[];
  };
}

/** One table of a package: the single place where its columns and the rules within a row are told. */
export interface Table<Of extends Columns = Columns> {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly (keyof Of & string)[];
  readonly columns: Of;
  /** The rules that a single row can break beyond its cells. */
  readonly check?: (row: ReadRow<RowOf<Of>>, report: Report) => void;
  readonly storage: Storage<RowOf<Of>>;
}

/** The record that is made of these cells of a row. */
export function recordOf<Cell extends string>(
  cells: RecordCells<Cell>,
  row: Readonly<Record<Cell, unknown>>,
): StoredRecord {
  return Object.fromEntries(
    Object.entries<Cell | null>(cells).map(([column, cell]) => [column, cell === null ? null : row[cell]]),
  ) as StoredRecord;
}

export function defineTable<Of extends Columns>(table: Table<Of>): Table<Of> {
  return table;
}

/** The identity of a row in its table, as text. */
export function keyOf(parts: readonly (string | number)[]): string {
  const [only] = parts;
  // Most keys are of one column.
  return parts.length === 1 ? String(only) : parts.join(' ');
}
