import type { Em, Orm } from '../db/createOrm.ts';
import { findTableNames } from '../db/findTableNames.ts';
import { storedTables } from '../db/storedTables.ts';
import { takeWriteLock } from '../ingest/store/takeWriteLock.ts';
import type { BackupHead } from './BackupHead.ts';
import { fillDatabase } from './fillDatabase.ts';
import { findHeldTables } from './findHeldTables.ts';
import { heldFault } from './heldFault.ts';
import { findRevocations } from './revocations.ts';
import type { RestoreOptions } from './RestoreOptions.ts';

/** On PostgreSQL, in one transaction: readers see what there was until it is done. */
export async function restoreIntoServer(
  orm: Orm,
  file: string,
  head: BackupHead,
  { force, signal, record }: RestoreOptions,
): Promise<string[]> {
  try {
    return await fillDatabase(orm, { file, head, signal, record }, async (em) => {
      await takeWriteLock(em);
      const held = await findHeldTables(em);
      if (held.length > 0 && !force) throw heldFault(held);
      const revocations = await findRevocations(em);
      await dropTables(em);
      return revocations;
    });
  } finally {
    await orm.close();
  }
}

async function dropTables(em: Em): Promise<void> {
  const there = await findTableNames(em);
  const ours = storedTables(em).flatMap(({ name }) => (there.has(name) ? [name] : []));
  const functions = await findTriggerFunctions(em, ours);
  for (const name of ours) await em.execute(`drop table "${name}" cascade`, [], 'run');
  for (const name of functions) await em.execute(`drop function ${name}`, [], 'run');
  await em.execute('delete from "mikro_orm_migrations"', [], 'run');
}

/** What the triggers of the tables run, which the migrations make anew. */
async function findTriggerFunctions(em: Em, tables: readonly string[]): Promise<string[]> {
  const rows = await em.execute<{ name: string; table: string }[]>(
    `select distinct tgfoid::regprocedure::text as "name", relname as "table" from pg_trigger
     join pg_class on pg_class.oid = tgrelid where not tgisinternal and relnamespace = current_schema()::regnamespace`,
  );
  return [...new Set(rows.filter(({ table }) => tables.includes(table)).map(({ name }) => name))];
}
