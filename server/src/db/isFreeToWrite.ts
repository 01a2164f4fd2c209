import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { SqliteConnection } from '@mikro-orm/sqlite';
import type { Em } from './createOrm.ts';
import { withoutWaiting } from './withoutWaiting.ts';

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
  const begun = withoutWaiting(database, () => {
    database.exec('begin immediate');
    database.exec('rollback');
    return true;
  });
  return begun !== null;
}
