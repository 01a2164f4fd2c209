import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { PostgreSqlDriver, MikroORM as PostgresqlOrm } from '@mikro-orm/postgresql';
import type { AbstractSqlDriver, MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import { MikroORM as SqliteOrm } from '@mikro-orm/sqlite';
import { entities } from './entities/index.ts';
import { freeBrokenConnections } from './freeBrokenConnections.ts';
import { postgresqlMigrations } from './migrations/postgresql/index.ts';
import { sqliteMigrations } from './migrations/sqlite/index.ts';
import { until, waitForTurn } from './waitForTurn.ts';
import { withoutWaiting } from './withoutWaiting.ts';

/** The same entities and queries on either engine. */
export type Orm = MikroORM<AbstractSqlDriver>;
export type Em = SqlEntityManager<AbstractSqlDriver>;

export interface PoolOptions {
  /** Connections to PostgreSQL that are kept at most; those of SQLite are one. */
  readonly poolSize?: number;
  /** How long a connection is waited for. */
  readonly connectMilliseconds?: number;
}

/**
 * Opens the database: `sqlite:<file>` (made with its folder when missing,
 * write-ahead log, foreign keys on) or `postgres://…`. Does not migrate.
 */
export async function createOrm(databaseUrl: string, pool: PoolOptions = {}): Promise<Orm> {
  return databaseUrl.startsWith('sqlite:')
    ? openSqlite(databaseUrl.slice('sqlite:'.length))
    : openPostgresql(databaseUrl, pool);
}

/**
 * In bytes, four times what SQLite takes by itself: a large import is read and
 * written in as many pieces fewer. A file that is there keeps the size it was made with.
 */
const pageSize = 16_384;

/** Any number, the same in every Pionir; the imports' lock has another. */
const migrationLock = 2_026_112_102;

/**
 * Brings the database to the newest schema; all pending migrations in one
 * transaction. Several processes may do so at once: what one has done, the
 * others find done. Who writes an SQLite file is waited for, for so many
 * milliseconds.
 */
export async function migrate(orm: Orm, wait?: number): Promise<void> {
  if (orm.em.getDriver() instanceof PostgreSqlDriver) return migrateLocked(orm);
  await waitForTurn(orm.em.fork() as Em, wait);
  return migrateWriting(orm);
}

/** The lock is held by a connection of its own until the migrator, on another one, is done. */
async function migrateLocked(orm: Orm): Promise<void> {
  const connection = orm.em.getConnection();
  await connection.transactional(async (transaction) => {
    await connection.execute('select pg_advisory_xact_lock(?)', [migrationLock], 'run', transaction);
    await orm.migrator.up();
  });
}

/**
 * SQLite has no lock but that of writing: any write takes it, of no rows as
 * well. The migrator by itself looks first and writes later, and would fail
 * where someone else has written in between.
 */
async function migrateWriting(orm: Orm): Promise<void> {
  const connection = orm.em.getConnection();
  // This makes the migrator's own table; whoever is second at that finds it on looking again.
  await orm.migrator.getExecuted().catch(() => orm.migrator.getExecuted());
  await connection.transactional(async (transaction) => {
    await connection.execute('update "mikro_orm_migrations" set "name" = "name"', [], 'run', transaction);
    await orm.migrator.up({ transaction });
  });
}

async function openSqlite(file: string): Promise<Orm> {
  mkdirSync(dirname(file), { recursive: true });
  const orm = await SqliteOrm.init({
    entities,
    extensions: [Migrator],
    dbName: file,
    // It is there once it is opened; to look would be to read it.
    ensureDatabase: false,
    migrations: { migrationsList: sqliteMigrations, snapshot: false, silent: true },
  });
  try {
    const database = await orm.em.getConnection().getNativeClient();
    database.pragma(`page_size = ${pageSize}`);
    // Readers go on while a publication is written; kept in the file itself.
    const keepLog = () => withoutWaiting(database, () => database.pragma('journal_mode = wal')) !== null;
    // Others may just do the same, and a large first import goes without and lets nobody else in.
    await until(keepLog);
  } catch (error) {
    await orm.close();
    throw error;
  }
  return orm as unknown as Orm;
}

/** As many as the driver keeps by itself. */
export const defaultPoolSize = 10;

async function openPostgresql(
  clientUrl: string,
  { poolSize = defaultPoolSize, connectMilliseconds = 5000 }: PoolOptions,
): Promise<Orm> {
  const orm = await PostgresqlOrm.init({
    entities,
    extensions: [Migrator],
    clientUrl,
    pool: { max: poolSize },
    driverOptions: {
      // The driver reads of the address what MikroORM does not: how it is encrypted.
      connectionString: clientUrl,
      connectionTimeoutMillis: connectMilliseconds,
      keepAlive: true,
      onPoolCreated: freeBrokenConnections,
    },
    migrations: { migrationsList: postgresqlMigrations, snapshot: false, silent: true },
  });
  return orm as unknown as Orm;
}
