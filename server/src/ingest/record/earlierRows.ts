import type { Em } from '../../db/createOrm.ts';
import { tables } from '../tables/index.ts';
import type { Table } from '../tables/index.ts';

/** Figures have a record of their own, with columns for their cells (decision 8). */
export const otherTables: readonly Table[] = tables.filter(({ name }) => name !== 'figures');

/** Names of temporary tables: of this transaction alone, and never in the memory of the process. */
export function earlierOf(table: string): string {
  return `earlier_${table}`;
}

/** Keeps the package's rows of all tables but the figures as they are before the import writes. */
export async function keepEarlierRows(em: Em, packageName: string): Promise<void> {
  for (const { storage } of otherTables) {
    const { table, links } = storage;
    await copyRows(em, { table, index: 'line', which: '"package" = ?' }, packageName);
    if (links)
      await copyRows(
        em,
        {
          table: links.table,
          index: links.owner,
          which: `"${links.owner}" in (select "id" from "${table}" where "package" = ?)`,
        },
        packageName,
      );
  }
}

export async function dropEarlierRows(em: Em): Promise<void> {
  for (const { storage } of otherTables)
    for (const table of [storage.table, storage.links?.table])
      if (table !== undefined) await em.execute(`drop table "${earlierOf(table)}"`, [], 'run');
}

interface Copy {
  readonly table: string;
  /** The column by which its rows are looked up. */
  readonly index: string;
  readonly which: string;
}

/** In two statements: PostgreSQL takes no parameters where a table is made. */
async function copyRows(em: Em, { table, index, which }: Copy, packageName: string): Promise<void> {
  const copy = `"${earlierOf(table)}"`;
  await em.execute(`create temporary table ${copy} as select * from "${table}" where false`, [], 'run');
  await em.execute(`insert into ${copy} select * from "${table}" where ${which}`, [packageName], 'run');
  await em.execute(`create index "${earlierOf(table)}_${index}" on ${copy} ("${index}")`, [], 'run');
}
