import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Em } from './createOrm.ts';

/** So many that few statements are needed, so few that they weigh little in memory. */
const pageSize = 2000;

export interface Selection {
  readonly table: string;
  readonly columns: readonly string[];
  /** The primary key, whose columns are among those selected. */
  readonly key: readonly string[];
  /** The package whose rows are wanted; all where none is named. */
  readonly ofPackage?: string;
  /** The package whose rows are not wanted. */
  readonly ofOthersThan?: string;
}

export type PagedRow = Readonly<Record<string, unknown>>;

/**
 * Reads a table in the order of its key, a page at a time, each page beginning
 * after the last key of the one before: no page costs more for being a late one,
 * and one is in memory. The order is the database's own and says nothing.
 */
export async function* readPages(em: Em, selection: Selection): AsyncGenerator<PagedRow[]> {
  const { table, columns, key } = selection;
  const keys = sql.join(key.map((column) => sql.ref(column)));
  const owned = ownedBy(selection);
  let last: PagedRow | undefined;
  do {
    const after = last;
    const later = after === undefined ? sql`true` : sql`(${keys}) > (${sql.join(key.map((column) => after[column]))})`;
    const { rows } = await sql<PagedRow>`
      select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)}
      where ${later} and ${owned} order by ${keys} limit ${sql.lit(pageSize)}`.execute(em.getKysely());
    if (rows.length > 0) yield rows;
    last = rows.length < pageSize ? undefined : rows.at(-1);
  } while (last !== undefined);
}

function ownedBy({ ofPackage, ofOthersThan }: Selection): RawBuilder<unknown> {
  if (ofPackage !== undefined) return sql`${sql.ref('package')} = ${ofPackage}`;
  return ofOthersThan === undefined ? sql`true` : sql`${sql.ref('package')} <> ${ofOthersThan}`;
}
