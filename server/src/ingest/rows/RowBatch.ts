import type { CountedColumn, PlacedColumn } from '../../db/RecordWriter.ts';
import type { StoredRecord, TableName } from '../tables/index.ts';

/** Records as the database takes them. */
export interface RecordBatch {
  readonly columns: readonly PlacedColumn[];
  /** The other columns, in which all of these records hold the same: to take that apart for each would cost more. */
  readonly same: StoredRecord;
  /** A column whose number grows by one from each record to the next, and the first one's; null for none. */
  readonly counted: CountedColumn | null;
  /** A JSON list with a list of values for each record. */
  readonly records: string;
}

/** The records of some rows of a batch: a text of their own, or from where until where among the canonical texts. */
export type RowRecords = Omit<RecordBatch, 'records'> & { readonly records: string | readonly [number, number] };

/** Rows of one table that were read and found sound, some at a time. */
export interface RowBatch {
  readonly table: TableName;
  /** Rows of the table that the source has brought so far. */
  readonly rows: number;
  /** False once something is wrong: nothing will be kept. */
  readonly isSound: boolean;
  /** None once something is wrong. */
  readonly records: readonly RowRecords[];
  /** Rows of a second table that belong to rows of this one. */
  readonly links: readonly RecordBatch[];
  /** The canonical text of each row, those that were stored before among them; none once something is wrong. */
  readonly contents: readonly string[];
  /** True of the last one of a table, which each table has, be it empty. */
  readonly isLast: boolean;
}
