import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { SqliteConnection } from '@mikro-orm/sqlite';
import type { Orm } from './createOrm.ts';
import { withoutWaiting } from './withoutWaiting.ts';

type Database = Awaited<ReturnType<SqliteConnection['getNativeClient']>>;

/** In kibibytes: as much as keeps SQLite from writing pages of an index twice in a large import. */
const large = 16_000;

/** What is written. */
export interface LargeWriting {
  /** Each row that another names has been looked for by whoever writes. */
  readonly isChecked: boolean;
}

/**
 * Does a large piece of writing with what suits it on SQLite: more room for pages
 * than it takes by itself, and into a database without a revision, which nobody
 * else has open, each page once. In the write-ahead log it would be written there
 * first, whole, and then to the file. There SQLite does not look a second time for
 * the rows that others name, where they have been looked for: it would take a
 * third of its time.
 */
export async function forLargeWriting<Result>(
  orm: Orm,
  { isChecked }: LargeWriting,
  write: () => Promise<Result>,
): Promise<Result> {
  if (orm.em.getDriver() instanceof PostgreSqlDriver) return write();
  const database = await (orm.em.getConnection() as unknown as SqliteConnection).getNativeClient();
  const usual = database.pragma('cache_size', { simple: true }) as number;
  database.pragma(`cache_size = -${large}`);
  const hasLeftLog = isEmpty(database) && setJournal(database, 'truncate');
  const looksForNamed = database.pragma('foreign_keys', { simple: true }) as number;
  if (hasLeftLog && isChecked) database.pragma('foreign_keys = off');
  try {
    return await write();
  } finally {
    database.pragma(`foreign_keys = ${looksForNamed}`);
    // Where somebody reads just now, whoever opens the file next sets it.
    if (hasLeftLog) setJournal(database, 'wal');
    database.pragma(`cache_size = ${usual}`);
  }
}

/** True where no revision stands, or not even its table: who reads has nothing to read. */
function isEmpty(database: Database): boolean {
  const hasTable = database.prepare(`select 1 from "sqlite_schema" where "name" = 'revision'`).get() !== undefined;
  return !hasTable || database.prepare('select 1 from "revision" limit 1').get() === undefined;
}

/** False where somebody else has the file open. */
function setJournal(database: Database, journal: 'truncate' | 'wal'): boolean {
  return withoutWaiting(database, () => database.pragma(`journal_mode = ${journal}`)) !== null;
}
