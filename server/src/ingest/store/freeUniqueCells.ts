import { sql } from 'kysely';
import { among } from '../../db/among.ts';
import type { Em } from '../../db/createOrm.ts';
import type { Table } from '../tables/index.ts';

/**
 * Frees what only one row may hold, so that rows of the package can trade it
 * with each other: the database looks at it row by row, not at the end. Every
 * such row is written anew, or the import is taken back. All rows of the
 * package, or those with the keys.
 */
export async function freeUniqueCells(
  em: Em,
  table: Table,
  packageName: string,
  keys: readonly string[] | null,
): Promise<void> {
  const { table: stored, key } = table.storage;
  const [keyColumn] = key as readonly [string];
  for (const [column, { unique }] of Object.entries(table.columns)) {
    if (!unique) continue;
    const rows = em
      .getKysely<Record<string, Record<string, unknown>>>()
      .updateTable(stored)
      // No cell begins with "~", so that it meets nothing of another package.
      .set({ [column]: sql`'~' || ${sql.ref(keyColumn)}` })
      .where('package', '=', packageName);
    await (keys === null ? rows : rows.where(keyColumn, 'in', among(em, keys))).execute();
  }
}
