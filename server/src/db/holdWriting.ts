import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Orm } from './createOrm.ts';

/**
 * Keeps others from writing through a connection while something else writes:
 * on SQLite they would find the file locked and stop the process until it is
 * not. A transaction without a statement holds the connection and locks
 * nothing. On PostgreSQL nobody stops anybody.
 */
export async function holdWriting<Result>(orm: Orm, work: () => Promise<Result>): Promise<Result> {
  if (orm.em.getDriver() instanceof PostgreSqlDriver) return work();
  return orm.em.getConnection().transactional(work);
}
