import type { KnownRows } from '../checks/KnownRows.ts';
import type { RowBatch } from './RowBatch.ts';

/** Reads the rows of a package to their end, once; what is wrong goes into a list of problems meanwhile. */
export interface RowReader extends AsyncIterable<RowBatch> {
  /** After the last row. */
  readonly result: ReadResult;
}

export interface ReadResult {
  readonly known: Pick<KnownRows, 'lacks'>;
}
