import type { Orm } from '../db/createOrm.ts';

/** What every route needs that gives data to be taken away. */
export interface DownloadOptions {
  readonly orm: Orm;
  readonly publicUrl: string | null;
  readonly now: () => Date;
  readonly reportError: (error: unknown) => void;
}
