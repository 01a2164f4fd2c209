import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { Em } from './createOrm.ts';
import { pageClause } from './pageClause.ts';
import type { KeySpan } from './pageClause.ts';

/** Rows in lists, one list for each owner, in the order of a key that no two rows of a list share. */
export interface OwnedRows {
  readonly table: string;
  /** Column that names whose list a row is in; an index begins with it and goes on with the key. */
  readonly owner: string;
  readonly key: string;
}

/**
 * The keys of the same page of every owner's list, as the right side of `in`.
 * However long the lists are, only the rows of the pages are read.
 */
export function pageKeys(em: Em, rows: OwnedRows, owners: readonly string[], span: KeySpan): Expression<string> {
  const table = sql.table(rows.table);
  const owner = sql.ref(rows.owner);
  const key = sql.ref(rows.key);
  const page = pageClause(em, rows.key, span);
  const asked = owners.filter((value) => !value.includes('\0'));
  if (em.getDriver() instanceof PostgreSqlDriver) {
    return sql<string>`(select page.key from unnest(${asked}::text[]) as list(owner) cross join lateral
      (select ${key} as key from ${table} where ${owner} = list.owner ${page}) as page)`;
  }
  // The order of joins is as written: for each owner its page, for each of its keys the row.
  return sql<string>`(select page.${key} from json_each(${JSON.stringify(asked)}) as list cross join ${table} as page
    where page.${key} in (select ${key} from ${table} where ${owner} = list.value ${page}))`;
}
