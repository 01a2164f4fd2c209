import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { Em } from './createOrm.ts';

/**
 * The right side of `in` for a list of any length: bound as one parameter, since
 * both engines limit how many a statement may have. A key with a NUL, which no
 * stored text has and PostgreSQL refuses, is among none.
 */
export function among(em: Em, values: readonly string[]): Expression<string> {
  const sound = values.filter((value) => !value.includes('\0'));
  return em.getDriver() instanceof PostgreSqlDriver
    ? sql<string>`(select unnest(${sound}::text[]))`
    : sql<string>`(select value from json_each(${JSON.stringify(sound)}))`;
}
