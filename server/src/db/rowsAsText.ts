import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { SqliteConnection } from '@mikro-orm/sqlite';
import { CompiledQuery } from 'kysely';
import type { Compilable } from 'kysely';
import type { Em } from './createOrm.ts';

/**
 * The rows of a query as one text, a JSON list of objects, which the engine itself
 * makes: for rows that somebody else takes apart, for whom they would have to be
 * made a text anyway.
 */
export async function rowsAsText(em: Em, query: Compilable): Promise<string> {
  const { sql, parameters } = query.compile();
  const isPostgresql = em.getDriver() instanceof PostgreSqlDriver;
  const list = isPostgresql ? `coalesce(json_agg("row"), '[]')::text` : listOf(await findColumns(em, sql));
  const asked = CompiledQuery.raw(`select ${list} as "text" from (${sql}) as "row"`, [...parameters]);
  const { rows } = await em.getKysely().executeQuery<{ text: string }>(asked);
  return rows[0]?.text ?? '[]';
}

function listOf(columns: readonly string[]): string {
  return `json_group_array(json_object(${columns.flatMap((name) => [`'${name}'`, `"${name}"`]).join(', ')}))`;
}

async function findColumns(em: Em, sql: string): Promise<string[]> {
  const database = await (em.getConnection() as unknown as SqliteConnection).getNativeClient();
  const columns: readonly { readonly name: string }[] = database.prepare(sql).columns();
  return columns.map(({ name }) => name);
}
