import { among } from '../../db/among.ts';
import type { Em } from '../../db/createOrm.ts';
import { keyOf } from '../tables/index.ts';
import type { Table } from '../tables/index.ts';
import { toStoredLines } from './readStoredRows.ts';
import type { StoredLine } from './readStoredRows.ts';

/** The rows of a package's table that have one of these keys, by key. */
export async function findStoredLines(
  em: Em,
  table: Table,
  packageName: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoredLine>> {
  if (keys.length === 0) return new Map();
  const [first] = table.storage.key as readonly [string];
  const records = await em
    .getKysely<Record<string, Record<string, unknown>>>()
    .selectFrom(table.storage.table)
    .selectAll()
    .where('package', '=', packageName)
    // The first part of a key narrows enough: a place has few rows of one table with a longer key.
    .where(first, 'in', among(em, [...new Set(keys.map(firstPartOf))]))
    .execute();
  const wanted = new Set(keys);
  const keyed = (record: Readonly<Record<string, unknown>>) =>
    keyOf(table.storage.key.map((column) => record[column] as string | number));
  const found = records.filter((record) => wanted.has(keyed(record)));
  const lines = await toStoredLines(em, table, found);
  return new Map(lines.map((line, index) => [keyed(found[index] as Record<string, unknown>), line]));
}

/** Identifiers and codes have no blanks in them: where there is one, parts are joined. */
function firstPartOf(key: string): string {
  return key.split(' ', 1)[0] as string;
}
