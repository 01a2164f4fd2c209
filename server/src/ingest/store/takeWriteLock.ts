import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Em } from '../../db/createOrm.ts';

/** Any number, the same in every Pionir; the migrations' lock has another. */
const importLock = 2_026_112_101;

/**
 * Lets one import at a time in, the first one too, when there is no row yet that
 * could be locked. On SQLite any write takes the lock, of no rows as well;
 * writing first also spares the upgrade of a read transaction, which fails when
 * someone else has written since.
 */
export async function takeWriteLock(em: Em): Promise<void> {
  if (em.getDriver() instanceof PostgreSqlDriver) {
    await em.execute('select pg_advisory_xact_lock(?)', [importLock]);
  } else {
    await em.execute('update "revision" set "note" = "note"', [], 'run');
  }
}
