import { IsolationLevel } from '@mikro-orm/core';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Em, Orm } from './createOrm.ts';

/** Reads everything from one state of the database, while others go on writing. On SQLite any transaction does. */
export async function readSnapshot<Result>(orm: Orm, read: (em: Em) => Promise<Result>): Promise<Result> {
  const em = orm.em.fork() as Em;
  const options =
    em.getDriver() instanceof PostgreSqlDriver
      ? { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true }
      : {};
  return em.transactional((inside) => read(inside as Em), options);
}
