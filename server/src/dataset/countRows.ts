import type { Em } from '../db/createOrm.ts';
import { tables } from '../ingest/tables/index.ts';
import type { TableName } from '../ingest/tables/index.ts';

export type RowCounts = Readonly<Record<TableName, number>>;

/** How many rows each table of the data has: every one is gone through, so it is asked once for a revision. */
export async function countRows(em: Em): Promise<RowCounts> {
  const counts: Partial<Record<TableName, number>> = {};
  for (const { name, storage } of tables) {
    const counted = await em
      .getKysely<Record<string, object>>()
      .selectFrom(storage.table)
      .select(({ fn }) => fn.countAll().as('rows'))
      .executeTakeFirstOrThrow();
    // PostgreSQL counts in 64 bits, which its driver hands over as text.
    counts[name] = Number(counted.rows);
  }
  return counts as RowCounts;
}
