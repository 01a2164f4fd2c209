import type { KeysParcel } from '../checks/KeyNumbers.ts';
import type { CountedProblems } from '../ProblemList.ts';
import type { StoredParcel } from '../store/StoredRows.ts';
import type { TableName } from '../tables/tableName.ts';
import type { RowBatch } from './RowBatch.ts';

/** What a thread is given to read. */
export interface ReadingOrder {
  /** With which problems of the whole are told. */
  readonly file: string;
  readonly files: ReadonlyMap<TableName, { readonly file: string; readonly path: string }>;
  readonly stored: StoredParcel;
  /** Where nothing was published before, nothing of it can be missing. */
  readonly isFirst: boolean;
  /** Shared: how many batches have been taken, for the reader to wait where nobody comes after it. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** What a thread that reads tells: its batches, and at its end what it knows. */
export type ReadingMessage =
  | { readonly kind: 'BATCH'; readonly batch: RowBatch }
  | {
      readonly kind: 'END';
      readonly known: ReadonlyMap<TableName, KeysParcel>;
      readonly problems: CountedProblems;
    };
