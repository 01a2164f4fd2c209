import type { ProblemList } from '../ProblemList.ts';
import type { TableName } from '../tables/index.ts';

/** Where the rows of a package come from: a folder, a workbook, a draft. */
export interface PackageSource {
  /** Finds out what is there; reports what is wrong with the whole, null where nothing can be made of it. */
  readonly open: (problems: ProblemList) => Promise<OpenedSource | null>;
}

export interface OpenedSource {
  /** The package; null where it could not be read. */
  readonly name: string | null;
  /** What the package says of itself; null where the source does not, and what was said before stays. */
  readonly head: Readonly<Record<string, unknown>> | null;
  /** The file with which problems of the whole are told. */
  readonly file: string;
  readonly parts: ReadonlyMap<TableName, SourcePart>;
  /** What a row is called in a problem: "line 12". */
  readonly nameRow: (row: number) => string;
}

/** The rows of one table in a source. */
export interface SourcePart {
  /** With which problems are told: a file, a sheet. */
  readonly file: string;
  /** Where the file is, for a source of whole files that any thread can read by itself. */
  readonly path?: string;
  /** Some at a time, the header first. Throws a CsvFault where nothing that follows can be trusted. */
  readonly records: () => AsyncIterable<readonly SourceRecord[]>;
  /** What a spreadsheet calls the cell, or the row without a column. */
  readonly nameCell?: ((row: number, column: string | null) => string) | undefined;
  /** Names of cells with which something is wrong that has been told: nothing more is told of them. */
  readonly told?: ReadonlySet<string> | undefined;
}

/** Texts in the order of the header, with the line on which they start. */
export interface SourceRecord {
  readonly line: number;
  /** Undefined where the source says nothing of a cell: an addition leaves it empty, a correction as it is. */
  readonly cells: readonly (string | undefined)[];
}
