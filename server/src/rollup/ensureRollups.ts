import { sql } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { renewRollups } from './renewRollups.ts';

/** Counts cohorts together where an earlier Pionir published them and nothing is kept yet; under the lock of writing. */
export async function ensureRollups(em: Em): Promise<void> {
  if (await areMissing(em)) await renewRollups(em, 'all');
}

/** True of a database with published data that keeps no rollups. */
export async function areMissing(em: Em): Promise<boolean> {
  const { rows } = await sql<object>`
    select 1 as "one" from "revision" where not exists (select 1 from "payer_rollup") limit 1`.execute(tablesOf(em));
  return rows.length > 0;
}
