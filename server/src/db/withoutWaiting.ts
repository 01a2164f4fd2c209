import type { SqliteConnection } from '@mikro-orm/sqlite';
import { isDatabaseBusy } from './isDatabaseBusy.ts';

type Database = Awaited<ReturnType<SqliteConnection['getNativeClient']>>;

/** Does something with an SQLite file at once; null where somebody else has it, who else would be waited for, with the whole process. */
export function withoutWaiting<Done>(database: Database, work: () => Done): Done | null {
  const usual = database.pragma('busy_timeout', { simple: true }) as number;
  database.pragma('busy_timeout = 0');
  try {
    return work();
  } catch (error) {
    if (isDatabaseBusy(error)) return null;
    throw error;
  } finally {
    database.pragma(`busy_timeout = ${usual}`);
  }
}
