import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { Em } from './createOrm.ts';

/** A page of a list: the rows between two keys, so many from one end. */
export interface KeySpan {
  readonly after: string | null;
  readonly before: string | null;
  readonly fromEnd: boolean;
  readonly most: number;
}

/**
 * The end of a statement that reads a page, after its conditions. Keys are in the
 * order of their bytes, whatever the collation of the database: so PostgreSQL is
 * told one, which its indexes have too.
 */
export function pageClause(em: Em, key: string, { after, before, fromEnd, most }: KeySpan): Expression<unknown> {
  const ordered = em.getDriver() instanceof PostgreSqlDriver ? sql`${sql.ref(key)} collate "C"` : sql.ref(key);
  const from = after === null ? sql`` : sql`and ${ordered} > ${after}`;
  const to = before === null ? sql`` : sql`and ${ordered} < ${before}`;
  return sql`${from} ${to} order by ${ordered} ${fromEnd ? sql`desc` : sql`asc`} limit ${most}`;
}
