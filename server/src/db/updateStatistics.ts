import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Em } from './createOrm.ts';
import { storedTables } from './storedTables.ts';

/**
 * Tells PostgreSQL how large the tables have become: it would notice by itself only
 * some time after the transaction, and until then go through them as if they were
 * small.
 */
export async function updateStatistics(em: Em): Promise<void> {
  if (!(em.getDriver() instanceof PostgreSqlDriver)) return;
  for (const { name } of storedTables(em)) await em.execute(`analyze "${name}"`, [], 'run');
}
