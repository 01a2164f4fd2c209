import { LockWaitTimeoutException } from '@mikro-orm/core';
import { DatabaseBusy } from './DatabaseBusy.ts';

/** What to tell of it: who waited has changed nothing. */
export const databaseBusy =
  'Found another import or another change under way, expected none: try again when it is done. Nothing was written.';

/** True where something waited for its turn to write, five seconds on SQLite, and did not get it. */
export function isDatabaseBusy(error: unknown): boolean {
  if (error instanceof LockWaitTimeoutException || error instanceof DatabaseBusy) return true;
  return (error as { code?: unknown } | null)?.code === 'SQLITE_BUSY';
}
