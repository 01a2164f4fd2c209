import type { Em } from '../../../src/db/createOrm.ts';
import { tables } from '../../../src/ingest/index.ts';
import { readStoredRows } from '../../../src/ingest/store/readStoredRows.ts';
import { keyOf } from '../../../src/ingest/tables/index.ts';
import { packageText } from '../../../src/ingest/writing/packageText.ts';

/** Every row of a package by table and key, its cells as a package writes them. */
export async function readPackage(em: Em, name: string): Promise<Map<string, Record<string, string>>> {
  const found = new Map<string, Record<string, string>>();
  for (const table of tables) {
    for await (const page of readStoredRows(em, table, name)) {
      for (const row of page) {
        const key = keyOf(table.primaryKey.map((column) => row[column] as string | number));
        const cells = Object.keys(table.columns).map((column) => [column, packageText(row[column])]);
        found.set(`${table.name} ${key}`, Object.fromEntries(cells) as Record<string, string>);
      }
    }
  }
  return found;
}
