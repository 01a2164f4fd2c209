import { findNewestRevision } from '../../dataset/findNewestRevision.ts';
import type { Em, Orm } from '../../db/createOrm.ts';
import { PackageProblems, previewImport } from '../../ingest/index.ts';
import type { Draft } from '../Draft.ts';
import type { DraftPreviewType } from './DraftPreviewType.ts';
import { draftLimits } from '../draftLimits.ts';
import { sourceOfDraft } from '../sourceOfDraft.ts';
import { toDraftPreview } from './toDraftPreview.ts';
import { toDraftProblems } from '../toDraftProblems.ts';

/** What publishing a draft would do now: every problem, or everything that would change. */
export async function previewDraft(orm: Orm, draft: Draft, now: Date): Promise<DraftPreviewType> {
  const em = orm.em.fork() as Em;
  const onRevision = (await findNewestRevision(em))?.number ?? null;
  const source = await sourceOfDraft(em, draft);
  const options = { now, partial: true, mostShown: draftLimits.rows };
  try {
    return toDraftPreview(onRevision, await previewImport(orm, source, options));
  } catch (error) {
    if (!(error instanceof PackageProblems)) throw error;
    return { ...nothing, onRevision, problemCount: error.count, problems: toDraftProblems(error) };
  }
}

const nothing = {
  changes: false,
  tables: [],
  conflicts: [],
  rankCount: 0,
  ranks: [],
  verdicts: [],
  stillWithdrawn: [],
} as const;
