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

/** Where a row of a package is kept, apart from its provenance. */
export interface Storage<Row> {
  readonly table: string;
  /** Columns of the database in the order of the package's primary key. */
  readonly key: readonly string[];
  readonly toRecord: (row: Row) => StoredRecord;
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

export function defineTable<Of extends Columns>(table: Table<Of>): Table<Of> {
  return table;
}

/** The identity of a row in its table, as text. */
export function keyOf(parts: readonly (string | number)[]): string {
  const [only] = parts;
  // Most keys are of one column.
  return parts.length === 1 ? String(only) : parts.join(' ');
}
