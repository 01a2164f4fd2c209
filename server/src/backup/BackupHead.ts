import type { StoredColumn } from '../db/storedTables.ts';

export const backupFormat = 'pionir-backup';

/** Goes up when a Pionir of today could not read the file. */
export const backupVersion = 1;

/** The first line of a backup: what the file is, so that it can be judged before anything of it is used. */
export interface BackupHead {
  readonly format: typeof backupFormat;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** The engine it was read from; it can be restored into either. */
  readonly engine: 'SQLite' | 'PostgreSQL';
  /** Names of the migrations that made the schema, in their order. */
  readonly migrations: readonly string[];
  /** The newest revision; null where nothing has been published. */
  readonly revision: { readonly number: number; readonly publishedAt: string; readonly contentHash: string } | null;
  /** In the order in which their rows follow, a line each. */
  readonly tables: readonly BackupTable[];
}

export interface BackupTable {
  readonly name: string;
  readonly columns: readonly StoredColumn[];
  readonly rows: number;
}

/** The last line: without it the file is not whole. */
export interface BackupEnd {
  /** SHA-256 of every byte before this line. */
  readonly sha256: string;
}
