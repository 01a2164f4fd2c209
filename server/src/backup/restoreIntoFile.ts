import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createOrm } from '../db/createOrm.ts';
import type { Em, Orm } from '../db/createOrm.ts';
import { syncToDisk } from '../db/syncToDisk.ts';
import { BackupFault } from './BackupFault.ts';
import type { BackupHead } from './BackupHead.ts';
import { fillDatabase } from './fillDatabase.ts';
import type { Filling } from './fillDatabase.ts';
import { findHeldTables } from './findHeldTables.ts';
import { heldFault } from './heldFault.ts';
import { findRevocations } from './revocations.ts';
import type { Revocation } from './revocations.ts';
import type { RestoreOptions } from './RestoreOptions.ts';

/** Files that SQLite keeps beside a database. */
const companions = ['-wal', '-shm', '-journal'];

/**
 * On SQLite, into a new file beside the database, which takes its name when it is
 * whole and on the disk. So a database that cannot be read any more can be
 * replaced too.
 */
export async function restoreIntoFile(
  database: string,
  file: string,
  head: BackupHead,
  { force, signal, record }: RestoreOptions,
): Promise<string[]> {
  await mkdir(dirname(database), { recursive: true });
  const old = existsSync(database) ? await holdAlone(database, force) : null;
  const beside = `${database}.restore`;
  try {
    await removeDatabase(beside);
    // For nobody else's eyes, as the backup is; SQLite gives its log the same rights.
    await writeFile(beside, '', { mode: 0o600 });
    const revocations = old === null ? [] : await findRevocations(old.em.fork() as Em);
    const keptRevoked = await fillFile(beside, { file, head, signal, record }, revocations);
    await syncToDisk(beside);
    if (old === null) await removeCompanions(database);
    await rename(beside, database);
    await syncToDisk(dirname(database));
    return keptRevoked;
  } catch (error) {
    await removeDatabase(beside);
    throw error;
  } finally {
    await old?.close();
  }
}

async function fillFile(database: string, filling: Filling, revocations: readonly Revocation[]): Promise<string[]> {
  const orm = await createOrm(`sqlite:${database}`);
  try {
    const keptRevoked = await fillDatabase(orm, filling, async () => revocations);
    await endLog(orm);
    return keptRevoked;
  } finally {
    await orm.close();
  }
}

/**
 * The database, locked against everybody else, with nothing left in its log: a
 * log that stayed behind would be taken for that of the new file. Null where it
 * cannot be read and may be replaced.
 */
async function holdAlone(database: string, force: boolean): Promise<Orm | null> {
  let orm: Orm | null = null;
  try {
    orm = await createOrm(`sqlite:${database}`);
    const held = await findHeldTables(orm.em.fork() as Em);
    if (held.length > 0 && !force) throw heldFault(held);
    await endLog(orm);
    await orm.em.getConnection().execute('begin exclusive');
    return orm;
  } catch (error) {
    await orm?.close();
    if (!isDamage(error)) throw error;
    if (force) return null;
    throw new BackupFault(
      `a file that is no sound database (${(error as Error).message})`,
      'a database, or --force to replace the file',
    );
  }
}

/** Everything into the file itself: only who has it open alone can do so. */
async function endLog(orm: Orm): Promise<void> {
  const expected = 'a database that nobody else has open: stop the server first';
  try {
    const [mode] = await orm.em.getConnection().execute<{ journal_mode: string }[]>('pragma journal_mode = delete');
    if (mode?.journal_mode === 'delete') return;
  } catch (error) {
    if (!/locked|busy/i.test((error as Error).message)) throw error;
  }
  throw new BackupFault('a database in use by another process', expected);
}

function isDamage(error: unknown): boolean {
  return /malformed|not a database|SQLITE_(CORRUPT|NOTADB)|disk image/i.test(String(error));
}

async function removeDatabase(database: string): Promise<void> {
  await rm(database, { force: true });
  await removeCompanions(database);
}

async function removeCompanions(database: string): Promise<void> {
  for (const ending of companions) await rm(database + ending, { force: true });
}
