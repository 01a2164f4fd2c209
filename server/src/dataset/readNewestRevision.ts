import { SqliteConnection } from '@mikro-orm/sqlite';
import type { Em, Orm } from '../db/createOrm.ts';
import { findNewestRevision } from './findNewestRevision.ts';
import { shareReads } from './shareReads.ts';

/** Gives the number of the newest revision at the time it is asked; null where nothing has been published. */
export type ReadNewestRevision = () => Promise<number | null>;

/**
 * Asked before every answer, so it must cost next to nothing; and other processes
 * publish, so it is read each time: once for all requests of a moment, and on
 * SQLite by a statement that is prepared, which takes microseconds.
 */
export function readNewestRevision(orm: Orm): ReadNewestRevision {
  const byRow = async () => (await findNewestRevision(orm.em.fork() as Em))?.number ?? null;
  const connection: unknown = orm.em.getConnection();
  return shareReads(connection instanceof SqliteConnection ? byStatement(connection, byRow) : byRow);
}

function byStatement(connection: SqliteConnection, byRow: ReadNewestRevision): ReadNewestRevision {
  let read: (() => number | null) | null = null;
  return async () => {
    const database = await connection.getNativeClient();
    // While a publication is written on this very connection, its number is not yet that of the data.
    if (database.inTransaction) return byRow();
    read ??= prepare(database);
    return read();
  };
}

type SqliteDatabase = Awaited<ReturnType<SqliteConnection['getNativeClient']>>;

function prepare(database: SqliteDatabase): () => number | null {
  const statement = database.prepare<[], number | null>('select max(number) from revision').pluck();
  return () => statement.get() ?? null;
}
