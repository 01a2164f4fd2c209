import type { Em } from '../db/createOrm.ts';
import type { BackupHead } from './BackupHead.ts';

export interface RestoreOptions {
  /** Whether what the database holds may be replaced. */
  readonly force: boolean;
  /** Breaks the restoring off; the database stays as it was. */
  readonly signal?: AbortSignal | undefined;
  /** Writes down that it was restored, with the rows themselves: there is no restored database that does not say so. */
  readonly record?: (em: Em, restored: RestoredBackup) => Promise<void>;
}

export interface RestoredBackup {
  readonly head: BackupHead;
  /** Ids of tokens that were valid when the backup was made and stay revoked, as the database before knew them to be. */
  readonly keptRevoked: readonly string[];
}
