import type { Em } from '../db/createOrm.ts';
import type { TableName } from './tables/index.ts';

export interface ImportOptions {
  /** The time of publication. */
  readonly now: Date;
  /** Why the data changes; told with the revision. */
  readonly note?: string;
  /** Called now and then with how far it has come. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Breaks the import off, with the reason that it was aborted with; the database stays as it was. */
  readonly signal?: AbortSignal | undefined;
  /**
   * True where the source brings additions and corrections to a package that is
   * there: rows that it does not have stay as they are. Else it is the whole
   * package, and a published row that it lacks is a problem.
   */
  readonly partial?: boolean;
  /** The newest revision as the publisher saw it, null for none; another one is refused with RevisionChanged. */
  readonly expectedRevision?: number | null;
  /** For how many milliseconds another process that writes the same SQLite file is waited for; five seconds unless told. */
  readonly wait?: number;
  /** Writes more in the same transaction, once a revision is published: all of it is there or nothing. */
  readonly alongside?: (em: Em, published: ImportResult) => Promise<void>;
}

/** How far an import has come, in three parts that follow each other. */
export type ImportProgress = ReadingProgress | StepsProgress;

/** Rows are read and written. */
export interface ReadingProgress {
  readonly doing: 'READING';
  readonly table: TableName;
  /** Rows of the table read so far. */
  readonly rows: number;
}

/** Indexes are made anew and links put where they belong, step by step; then cohorts are counted together, payer by payer. */
export interface StepsProgress {
  readonly doing: 'ARRANGING' | 'COUNTING';
  /** Steps or payers so far. */
  readonly done: number;
  readonly of: number;
}

export interface ImportResult {
  /** False when the newest revision of the package has the same content: no row was written. */
  readonly changed: boolean;
  readonly package: string;
  /** The revision that holds the content. */
  readonly revision: number;
  /** How many the source has. */
  readonly rows: Readonly<Record<TableName, number>>;
}
