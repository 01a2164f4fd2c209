import type { Em } from '../db/createOrm.ts';
import { findTableNames } from '../db/findTableNames.ts';
import { storedTables } from '../db/storedTables.ts';

/** Tables of the database that hold at least one row. */
export async function findHeldTables(em: Em): Promise<string[]> {
  const there = await findTableNames(em);
  const held: string[] = [];
  for (const { name } of storedTables(em)) {
    if (!there.has(name)) continue;
    const rows = await em.execute<object[]>(`select 1 as "one" from "${name}" limit 1`);
    if (rows.length > 0) held.push(name);
  }
  return held;
}
