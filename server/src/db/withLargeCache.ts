import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Orm } from './createOrm.ts';

/** In kibibytes: as much as keeps SQLite from writing pages of an index twice in a large import. */
const large = 16_000;

/** Does a large piece of writing with more room for pages than SQLite takes by itself, and gives it back. */
export async function withLargeCache<Result>(orm: Orm, write: () => Promise<Result>): Promise<Result> {
  if (orm.em.getDriver() instanceof PostgreSqlDriver) return write();
  const connection = orm.em.getConnection();
  const [usual] = await connection.execute<{ cache_size: number }[]>('pragma cache_size');
  await connection.execute(`pragma cache_size = -${large}`);
  try {
    return await write();
  } finally {
    await connection.execute(`pragma cache_size = ${Number(usual?.cache_size)}`);
  }
}
