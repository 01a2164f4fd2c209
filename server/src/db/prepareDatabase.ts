import { importPackage } from '../ingest/importPackage.ts';
import { takeWriteLock } from '../ingest/store/takeWriteLock.ts';
import { areMissing, ensureRollups } from '../rollup/ensureRollups.ts';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import { migrate } from './createOrm.ts';
import type { Em, Orm } from './createOrm.ts';

export interface PreparedDatabase {
  /** True when the database was empty and was filled from the package. */
  readonly imported: boolean;
  /** The newest revision. */
  readonly revision: number;
}

/** Makes a database ready to serve: the newest schema, and the package's data where nothing has been published yet. */
export async function prepareDatabase(
  orm: Orm,
  { packageFolder, now }: { readonly packageFolder: string; readonly now: Date },
): Promise<PreparedDatabase> {
  await migrate(orm);
  const newest = await findNewestRevision(orm.em.fork() as Em);
  if (newest !== null) {
    await keepRollups(orm);
    return { imported: false, revision: newest.number };
  }
  // Another process may have filled it meanwhile: then nothing has changed.
  const { changed, revision } = await importPackage(orm, packageFolder, { now });
  return { imported: changed, revision };
}

/** Of data that an earlier Pionir published; several processes may start at once. */
async function keepRollups(orm: Orm): Promise<void> {
  if (!(await areMissing(orm.em.fork() as Em))) return;
  await orm.em.fork().transactional(async (em) => {
    await takeWriteLock(em as Em);
    await ensureRollups(em as Em);
  });
}
