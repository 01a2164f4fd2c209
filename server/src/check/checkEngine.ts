import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Em } from '../db/createOrm.ts';

/** What the engine says of its own files and rules. */
export async function checkEngine(em: Em): Promise<string[]> {
  return em.getDriver() instanceof PostgreSqlDriver ? checkPostgresql(em) : checkSqlite(em);
}

async function checkSqlite(em: Em): Promise<string[]> {
  const rows = await em.execute<{ integrity_check: string }[]>('pragma integrity_check');
  return rows.flatMap(({ integrity_check: found }) =>
    found === 'ok' ? [] : [`SQLite finds the file damaged: ${found}`],
  );
}

async function checkPostgresql(em: Em): Promise<string[]> {
  const constraints = await em.execute<{ name: string }[]>(
    `select conname as "name" from pg_constraint where not convalidated and connamespace = current_schema()::regnamespace`,
  );
  const indexes = await em.execute<{ name: string }[]>(
    `select relname as "name" from pg_index join pg_class on oid = indexrelid where not indisvalid and relnamespace = current_schema()::regnamespace`,
  );
  return [
    ...constraints.map(({ name }) => `The rule ${name} was never held against the rows that were there before it.`),
    ...indexes.map(({ name }) => `The index ${name} is not valid.`),
  ];
}
