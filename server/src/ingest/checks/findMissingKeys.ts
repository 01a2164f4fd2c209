import type { Em } from '../../db/createOrm.ts';
import { readPages } from '../../db/readPages.ts';
import { keyOf } from '../tables/index.ts';
import type { Table } from '../tables/index.ts';
import type { KnownRows } from './KnownRows.ts';

/** Keys of rows that the package published before and no longer has, a page of rows at a time. */
export async function* findMissingKeys(
  em: Em,
  { name, storage }: Table,
  packageName: string,
  known: Pick<KnownRows, 'lacks'>,
): AsyncGenerator<string> {
  const { table, key } = storage;
  for await (const rows of readPages(em, { table, columns: key, key, ofPackage: packageName })) {
    for (const row of rows) {
      const stored = keyOf(key.map((column) => row[column] as string | number));
      if (known.lacks(name, stored)) yield stored;
    }
  }
}
