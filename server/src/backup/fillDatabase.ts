import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Em, Orm } from '../db/createOrm.ts';
import { updateStatistics } from '../db/updateStatistics.ts';
import { forLargeWriting } from '../db/forLargeWriting.ts';
import { storedTables } from '../db/storedTables.ts';
import { assertGoingOn } from '../ingest/assertGoingOn.ts';
import type { BackupHead } from './BackupHead.ts';
import type { RestoreOptions } from './RestoreOptions.ts';
import { SessionEntity } from '../db/entities/index.ts';
import { ensureRollups } from '../rollup/ensureRollups.ts';
import { loadBackup } from './loadBackup.ts';
import { keepRevocations } from './revocations.ts';
import type { Revocation } from './revocations.ts';

export interface Filling {
  readonly file: string;
  readonly head: BackupHead;
  readonly signal: AbortSignal | undefined;
  readonly record: RestoreOptions['record'];
}

/**
 * Puts a backup into a database in one transaction: the schema that it was made
 * of, its rows, then the migrations that came since. Sessions end with it. What
 * the database before had revoked stays so; gives the ids of those tokens.
 */
export async function fillDatabase(
  orm: Orm,
  { file, head, signal, record }: Filling,
  before: (em: Em) => Promise<readonly Revocation[]>,
): Promise<string[]> {
  // The migrator makes its own table, outside of any transaction.
  await orm.migrator.getExecuted();
  const fill = async (fork: unknown) => {
    const em = fork as Em;
    const transaction = em.getTransactionContext();
    const revocations = await before(em);
    await orm.migrator.up({ migrations: [...head.migrations], transaction });
    await loadBackup(em, file, signal);
    await assertGoingOn(signal);
    await orm.migrator.up({ transaction });
    await ensureRollups(em);
    if (em.getDriver() instanceof PostgreSqlDriver) await countOn(em);
    // Whoever had ended theirs since the backup would be let in again.
    await em.nativeDelete(SessionEntity, {});
    const keptRevoked = await keepRevocations(em, revocations);
    await record?.(em, { head, keptRevoked });
    await updateStatistics(em);
    return keptRevoked;
  };
  return forLargeWriting(orm, { isChecked: false }, () => orm.em.fork().transactional(fill));
}

/** Numbers that the database gives out go on after the last one; SQLite sees to that by itself. */
async function countOn(em: Em): Promise<void> {
  for (const { name, counted } of storedTables(em)) {
    if (counted === null) continue;
    await em.execute(
      `select setval(pg_get_serial_sequence('"${name}"', '${counted}'), coalesce(max("${counted}"), 0) + 1, false) from "${name}"`,
    );
  }
}
