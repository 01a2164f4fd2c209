import type { Day, YearStanding } from '@pionir/shared';
import { findNewestRevision } from '../../dataset/findNewestRevision.ts';
import type { Em } from '../../db/createOrm.ts';
import { RevisionEntity } from '../../db/entities/index.ts';
import { todayIn } from '../../graphql/today.ts';
import { keepEarlierFigures } from './earlierFigures.ts';
import { findYearStandings } from './findYearStandings.ts';
import { recordFigureChanges } from './recordFigureChanges.ts';
import { recordRankChanges } from './recordRankChanges.ts';

/** What an import must know from before it writes to say afterwards what it changed (decision 8). */
export interface RevisionRecord {
  /** Of the revision to come. */
  readonly number: number;
  readonly publishedAt: string;
  /** Both sides of a moved rank are by what is known on the day of publication. */
  readonly today: Day;
  /** Null where nothing was published before, so that nothing can move. */
  readonly standingsBefore: readonly YearStanding[] | null;
}

/** Before the first row is written, under the lock of writing: no other import can take the number. */
export async function beginRecord(em: Em, packageName: string, now: Date): Promise<RevisionRecord> {
  const newest = await findNewestRevision(em);
  const today = todayIn(now);
  await keepEarlierFigures(em, packageName);
  return {
    number: newest === null ? 1 : newest.number + 1,
    publishedAt: now.toISOString(),
    today,
    standingsBefore: newest === null ? null : await findYearStandings(em, today),
  };
}

/** After the last row is written: publishes the revision with what it changed. */
export async function finishRecord(
  em: Em,
  { number, publishedAt, today, standingsBefore }: RevisionRecord,
  revision: { readonly package: string; readonly note: string; readonly contentHash: string },
): Promise<void> {
  await em.insert(RevisionEntity, { number, publishedAt, ...revision });
  const figures = await recordFigureChanges(em, number);
  const ranksMoved =
    standingsBefore === null
      ? 0
      : await recordRankChanges(em, number, standingsBefore, await findYearStandings(em, today));
  await em.nativeUpdate(RevisionEntity, { number }, { ...figures, ranksMoved });
}
