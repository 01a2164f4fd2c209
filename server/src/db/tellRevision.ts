import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Em } from './createOrm.ts';
import { revisionChannel } from './revisionChannel.ts';

/**
 * Tells every process on the database of a revision, at the moment at which the
 * transaction that publishes it is committed; of one that is not, nobody hears.
 * SQLite has no such thing, and a look-up there costs next to nothing.
 */
export async function tellRevision(em: Em, number: number): Promise<void> {
  if (!(em.getDriver() instanceof PostgreSqlDriver)) return;
  await em.execute('select pg_notify(?, ?)', [revisionChannel, String(number)]);
}
