import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { createOrm } from './createOrm.ts';
import type { Orm } from './createOrm.ts';

/**
 * Where the desk reads and writes, so that the public site need not wait for its
 * transactions: a pool has connections for both; on SQLite the desk gets one of
 * its own. All that this process writes goes through that one, since a second
 * writer would stop the process for as long as it waits.
 */
export async function openDeskOrm(orm: Orm, databaseUrl: string): Promise<Orm> {
  return orm.em.getDriver() instanceof PostgreSqlDriver ? orm : createOrm(databaseUrl);
}
