import type { Line } from '../printCsv.ts';

/** A sheet of a workbook: a header that stays in sight, and lines as they come. */
export interface Sheet {
  /** At most 31 signs, none of them : \ / ? * [ ]. */
  readonly name: string;
  readonly header: readonly string[];
  /** Widths of the columns, in digits; those left out are of the usual width. */
  readonly widths?: readonly number[];
  readonly pages: () => AsyncIterable<readonly Line[]> | Iterable<readonly Line[]>;
}
