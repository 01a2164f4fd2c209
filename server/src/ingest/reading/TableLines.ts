import type { Header } from './readHeader.ts';
import type { PackageRow } from '../store/readStoredRows.ts';
import type { SourcePart } from '../source/PackageSource.ts';
import type { RowNumber } from '../source/rowNumber.ts';

/** The texts of a row, or the values of one that is stored. */
export interface TableLine {
  readonly line: RowNumber;
  readonly cells: readonly (string | undefined)[];
  /** Where each column stands among the cells. */
  readonly header: Header;
  /** What is stored, and was read and checked by itself when it came. */
  readonly stored?: PackageRow;
  /** The line under which it is kept, where that is another one. */
  readonly keptAs?: number;
  /** True of a row with more or fewer cells than the header: only met when rows are read again. */
  readonly isUnfit?: boolean;
}

/** The rows of a table as texts, each once, some at a time. */
export interface TableLines extends AsyncIterable<readonly TableLine[]> {
  /** The same rows once more from the first one; nothing is told of them. */
  readonly again: () => AsyncIterable<readonly TableLine[]>;
  /** With which problems are told. */
  readonly file: string;
  /** After the last one: false where some could not be read, so that nobody can say that a row is missing. */
  readonly complete: boolean;
  /** The same for rows that are stored already, where there are such. */
  readonly storedFile?: string;
  readonly nameCell?: SourcePart['nameCell'];
  readonly told?: SourcePart['told'];
}
