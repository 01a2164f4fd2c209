import { sql } from 'kysely';
import { among } from './among.ts';
import type { Em } from './createOrm.ts';
import type { OwnedRows } from './pageKeys.ts';
import { tablesOf } from './tables.ts';

/** How many rows each owner has; owners with none are left out. */
export async function countOwned(
  em: Em,
  { table, owner }: OwnedRows,
  owners: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counted = await sql<{ owner: string; rows: number | string }>`
    select ${sql.ref(owner)} as owner, count(*) as rows from ${sql.table(table)}
    where ${sql.ref(owner)} in ${among(em, owners)} group by ${sql.ref(owner)}`.execute(tablesOf(em));
  // PostgreSQL counts in 64 bits, which its driver hands over as text.
  return new Map(counted.rows.map((row) => [row.owner, Number(row.rows)]));
}

/** Whose each of the keys is; those of no row are left out. */
export async function findOwners(
  em: Em,
  { table, owner, key }: OwnedRows,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ key: string; owner: string | null }>`
    select ${sql.ref(key)} as key, ${sql.ref(owner)} as owner from ${sql.table(table)}
    where ${sql.ref(key)} in ${among(em, keys)}`.execute(tablesOf(em));
  return new Map(found.rows.flatMap((row) => (row.owner === null ? [] : [[row.key, row.owner]])));
}
