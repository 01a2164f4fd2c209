import { among } from '../../db/among.ts';
import type { Em } from '../../db/createOrm.ts';
import type { Table } from '../tables/index.ts';

/** Removes the links of rows that are written anew: of all rows of the package, or of those with the keys. */
export async function removeLinks(
  em: Em,
  table: Table,
  packageName: string,
  keys: readonly string[] | null,
): Promise<void> {
  const { links, table: owners } = table.storage;
  if (!links) return;
  const database = em.getKysely<Record<string, Record<string, unknown>>>();
  const ofPackage = database.selectFrom(owners).select('id').where('package', '=', packageName);
  const written = keys === null ? ofPackage : ofPackage.where('id', 'in', among(em, keys));
  await database.deleteFrom(links.table).where(links.owner, 'in', written).execute();
}
