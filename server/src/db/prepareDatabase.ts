import { importPackage } from '../ingest/importPackage.ts';
import { RevisionChanged } from '../ingest/RevisionChanged.ts';
import { takeWriteLock } from '../ingest/store/takeWriteLock.ts';
import { areMissing, ensureRollups } from '../rollup/ensureRollups.ts';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import { migrate } from './createOrm.ts';
import type { Em, Orm } from './createOrm.ts';
import { inWriting } from './inWriting.ts';

export interface PreparedDatabase {
  /** True when the database was empty and was filled from the package. */
  readonly imported: boolean;
  /** The newest revision. */
  readonly revision: number;
}

/** In milliseconds: several processes may start at once, and one after the other looks at what is there. */
const wait = 60_000;

/** Makes a database ready to serve: the newest schema, and the package's data where nothing has been published yet. */
export async function prepareDatabase(
  orm: Orm,
  { packageFolder, now }: { readonly packageFolder: string; readonly now: Date },
): Promise<PreparedDatabase> {
  await migrate(orm, wait);
  const newest = await findNewestRevision(orm.em.fork() as Em);
  if (newest !== null) {
    await keepRollups(orm);
    return { imported: false, revision: newest.number };
  }
  try {
    const { revision } = await importPackage(orm, packageFolder, { now, wait, expectedRevision: null });
    return { imported: true, revision };
  } catch (error) {
    // Another process has filled it meanwhile.
    if (error instanceof RevisionChanged && error.found !== null) return { imported: false, revision: error.found };
    throw error;
  }
}

/** Of data that an earlier Pionir published; several processes may start at once. */
async function keepRollups(orm: Orm): Promise<void> {
  if (!(await areMissing(orm.em.fork() as Em))) return;
  const ensure = async (em: Em) => {
    await takeWriteLock(em);
    await ensureRollups(em);
  };
  await inWriting(orm.em.fork() as Em, ensure, wait);
}
