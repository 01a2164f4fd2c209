import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Em } from './createOrm.ts';

/** The tables that the database has, ours or not. */
export async function findTableNames(em: Em): Promise<ReadonlySet<string>> {
  const rows = await em.execute<{ name: string }[]>(
    em.getDriver() instanceof PostgreSqlDriver
      ? 'select tablename as "name" from pg_tables where schemaname = current_schema()'
      : `select "name" from sqlite_master where "type" = 'table'`,
  );
  return new Set(rows.map(({ name }) => name));
}
