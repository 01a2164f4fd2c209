import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { SqliteConnection } from '@mikro-orm/sqlite';
import type { Em } from './createOrm.ts';
import { isDatabaseBusy } from './isDatabaseBusy.ts';

/**
 * False while another process writes the SQLite file: found out at once. To ask
 * by writing would make this whole process stand still until it is its turn. On
 * PostgreSQL who writes waits by himself.
 */
export async function isFreeToWrite(em: Em): Promise<boolean> {
  if (em.getDriver() instanceof PostgreSqlDriver) return true;
  const database = await (em.getConnection() as unknown as SqliteConnection).getNativeClient();
  // One connection: whoever of this process comes after that is let in by its own queue.
  if (database.inTransaction) return true;
  const usual = database.pragma('busy_timeout', { simple: true }) as number;
  database.pragma('busy_timeout = 0');
  try {
    database.exec('begin immediate');
    database.exec('rollback');
    return true;
  } catch (error) {
    if (isDatabaseBusy(error)) return false;
    throw error;
  } finally {
    database.pragma(`busy_timeout = ${usual}`);
  }
}
