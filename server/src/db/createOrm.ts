import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as PostgresqlOrm } from '@mikro-orm/postgresql';
import type { AbstractSqlDriver, MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import { MikroORM as SqliteOrm } from '@mikro-orm/sqlite';
import { entities } from './entities/index.ts';
import { postgresqlMigrations } from './migrations/postgresql/index.ts';
import { sqliteMigrations } from './migrations/sqlite/index.ts';

/** The same entities and queries on either engine. */
export type Orm = MikroORM<AbstractSqlDriver>;
export type Em = SqlEntityManager<AbstractSqlDriver>;

/**
 * Opens the database: `sqlite:<file>` (made with its folder when missing,
 * write-ahead log, foreign keys on) or `postgres://…`. Does not migrate.
 */
export async function createOrm(databaseUrl: string): Promise<Orm> {
  return databaseUrl.startsWith('sqlite:')
    ? openSqlite(databaseUrl.slice('sqlite:'.length))
    : openPostgresql(databaseUrl);
}

/** Brings the database to the newest schema; all pending migrations in one transaction. */
export async function migrate(orm: Orm): Promise<void> {
  await orm.migrator.up();
}

async function openSqlite(file: string): Promise<Orm> {
  mkdirSync(dirname(file), { recursive: true });
  const orm = await SqliteOrm.init({
    entities,
    extensions: [Migrator],
    dbName: file,
    migrations: { migrationsList: sqliteMigrations, snapshot: false, silent: true },
  });
  // Readers go on while a publication is written; kept in the file itself.
  await orm.em.getConnection().execute('pragma journal_mode = wal');
  return orm as unknown as Orm;
}

async function openPostgresql(clientUrl: string): Promise<Orm> {
  const orm = await PostgresqlOrm.init({
    entities,
    extensions: [Migrator],
    clientUrl,
    migrations: { migrationsList: postgresqlMigrations, snapshot: false, silent: true },
  });
  return orm as unknown as Orm;
}
