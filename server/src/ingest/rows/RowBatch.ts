import type { StoredRecord, TableName } from '../tables/index.ts';

/** Records as the database takes them: a JSON list of lists of values, in the order of the columns. */
export interface RecordBatch {
  readonly columns: readonly string[];
  /** The other columns, in which all of these records hold the same: to take that apart for each would cost more. */
  readonly same: StoredRecord;
  readonly records: string;
}

/** Rows of one table that were read and found sound, some at a time. */
export interface RowBatch {
  readonly table: TableName;
  /** Rows of the table that the source has brought so far. */
  readonly rows: number;
  /** False once something is wrong: nothing will be kept. */
  readonly isSound: boolean;
  /** Null where there are none, and once something is wrong. */
  readonly records: RecordBatch | null;
  /** Rows of a second table that belong to rows of this one. */
  readonly links: RecordBatch | null;
  /** The canonical text of each row, those that were stored before among them; none once something is wrong. */
  readonly contents: readonly string[];
  /** True of the last one of a table, which each table has, be it empty. */
  readonly isLast: boolean;
}
