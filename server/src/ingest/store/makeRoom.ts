import type { Em } from '../../db/createOrm.ts';
import type { Table } from '../tables/index.ts';
import { freeUniqueCells } from './freeUniqueCells.ts';
import { removeLinks } from './removeLinks.ts';

/**
 * Makes room for rows that will be written: what only one may hold is freed,
 * links are gone. For all rows of the package, or for those with the keys.
 */
export async function makeRoom(
  em: Em,
  table: Table,
  packageName: string,
  keys: readonly string[] | null,
): Promise<void> {
  await removeLinks(em, table, packageName, keys);
  await freeUniqueCells(em, table, packageName, keys);
}
