import type { Em, Orm } from '../../db/createOrm.ts';
import { inWriting } from '../../db/inWriting.ts';
import { createLoaders } from '../../graphql/loaders.ts';
import { todayIn } from '../../graphql/today.ts';
import { findChangeLog } from '../../revision/findChangeLog.ts';
import { findFigureChanges } from '../../revision/findFigureChanges.ts';
import { findStillWithdrawn } from '../../revision/findStillWithdrawn.ts';
import { findVerdictChanges } from '../../revision/findVerdictChanges.ts';
import type { ImportOptions, ImportResult } from '../ImportOptions.ts';
import { publish, Unchanged } from '../importPackage.ts';
import { ProblemList } from '../ProblemList.ts';
import { folderSource } from '../source/folderSource.ts';
import type { OpenedSource, PackageSource } from '../source/PackageSource.ts';
import { takeWriteLock } from '../store/takeWriteLock.ts';
import { findConflictsToCome } from './findConflictsToCome.ts';
import { findRowChanges } from './findRowChanges.ts';
import type { ImportPreview, VerdictToCome } from './ImportPreview.ts';

export type PreviewOptions = Omit<ImportOptions, 'alongside'> & {
  /** How many rows of a table, figures and ranks are told one by one. */
  readonly mostShown: number;
};

/**
 * What an import would change: it is done in a transaction, by the same steps,
 * looked at, and taken back. Throws PackageProblems where it would be refused.
 */
export async function previewImport(
  orm: Orm,
  source: PackageSource | string,
  options: PreviewOptions,
): Promise<ImportPreview> {
  const problems = new ProblemList();
  const opened = await (typeof source === 'string' ? folderSource(source) : source).open(problems);
  if (opened === null) throw problems.toError();
  try {
    return await inWriting(orm.em.fork() as Em, (em) => look(em, opened, problems, options));
  } catch (error) {
    if (error instanceof TakenBack) return error.preview;
    if (!(error instanceof Unchanged)) throw error;
    return { ...error.result, tables: [], log: null, verdicts: [], conflicts: [], stillWithdrawn: [] };
  }
}

class TakenBack extends Error {
  readonly preview: ImportPreview;

  constructor(preview: ImportPreview) {
    super('Only looked at.');
    this.preview = preview;
  }
}

async function look(em: Em, source: OpenedSource, problems: ProblemList, options: PreviewOptions): Promise<never> {
  await takeWriteLock(em);
  const tables = await findRowChanges(em, source, options.mostShown);
  const published = await publish(em, source, problems, options);
  throw new TakenBack({ ...published, tables, ...(await findMoves(em, published, options)) });
}

/** What the revision recorded, and what follows from its figures. */
async function findMoves(em: Em, { revision }: ImportResult, { now, mostShown }: PreviewOptions) {
  const load = createLoaders(em);
  const span = { since: revision - 1, until: revision };
  const [log = null] = await findChangeLog(em, span.since, mostShown);
  const figures = (await findFigureChanges(em, span)).map(({ figureId }) => figureId);
  const verdicts: VerdictToCome[] = [];
  for (const change of await findVerdictChanges(em, span)) {
    const claim = await load.claim.load(change.claimId);
    if (claim !== null) verdicts.push({ ...change, claim });
  }
  const conflicts = await findConflictsToCome(figures, todayIn(now), load);
  return { log, verdicts, conflicts, stillWithdrawn: await findStillWithdrawn(em, revision) };
}
