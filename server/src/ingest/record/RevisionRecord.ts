import type { Day, GivenVerdict, YearStanding } from '@pionir/shared';
import { findVerdicts } from '../../claim/findVerdicts.ts';
import { findNewestRevision } from '../../dataset/findNewestRevision.ts';
import type { Em } from '../../db/createOrm.ts';
import { RevisionEntity } from '../../db/entities/index.ts';
import { tellRevision } from '../../db/tellRevision.ts';
import { findTouchedPayers } from '../../rollup/findTouchedPayers.ts';
import { renewRollups } from '../../rollup/renewRollups.ts';
import type { AfterPayers } from '../../rollup/renewRollups.ts';
import { todayIn } from '../../graphql/today.ts';
import { keepEarlierFigures } from './earlierFigures.ts';
import { keepEarlierRows } from './earlierRows.ts';
import { findYearStandings } from './findYearStandings.ts';
import { recordFigureChanges } from './recordFigureChanges.ts';
import { recordRowChanges } from './recordRowChanges.ts';
import { recordRankChanges } from './recordRankChanges.ts';
import { recordVerdictChanges } from './recordVerdictChanges.ts';

/** What an import must know from before it writes to say afterwards what it changed (decision 8). */
export interface RevisionRecord {
  /** Of the revision to come. */
  readonly number: number;
  readonly publishedAt: string;
  /** Both sides of a moved rank are by what is known on the day of publication. */
  readonly today: Day;
  /** Null where nothing was published before, so that nothing can move. */
  readonly before: Standing | null;
}

/** What a revision can move: every rank, and the verdict on every claim. */
interface Standing {
  readonly ranks: readonly YearStanding[];
  readonly verdicts: readonly GivenVerdict[];
}

/** Before the first row is written, under the lock of writing: no other import can take the number. */
export async function beginRecord(em: Em, packageName: string, now: Date): Promise<RevisionRecord> {
  const newest = await findNewestRevision(em);
  const today = todayIn(now);
  await keepEarlierFigures(em, packageName);
  await keepEarlierRows(em, packageName);
  return {
    number: newest === null ? 1 : newest.number + 1,
    publishedAt: now.toISOString(),
    today,
    before: newest === null ? null : await findStanding(em, today),
  };
}

/** After the last row is written: publishes the revision with what it changed. Tells how far counting has come. */
export async function finishRecord(
  em: Em,
  { number, publishedAt, today, before }: RevisionRecord,
  revision: { readonly package: string; readonly note: string; readonly contentHash: string },
  afterPayers?: AfterPayers,
): Promise<void> {
  await em.insert(RevisionEntity, { number, publishedAt, ...revision });
  const figures = await recordFigureChanges(em, number);
  const rows = await recordRowChanges(em, number);
  await renewRollups(em, await findTouchedPayers(em, number), afterPayers);
  const moved = before === null ? { ranksMoved: 0, verdictsChanged: 0 } : await recordMoves(em, number, before, today);
  await em.nativeUpdate(RevisionEntity, { number }, { ...figures, ...rows, ...moved });
  await tellRevision(em, number);
}

async function recordMoves(em: Em, number: number, before: Standing, today: Day) {
  const after = await findStanding(em, today);
  return {
    ranksMoved: await recordRankChanges(em, number, before.ranks, after.ranks),
    verdictsChanged: await recordVerdictChanges(em, number, before.verdicts, after.verdicts),
  };
}

async function findStanding(em: Em, today: Day): Promise<Standing> {
  return { ranks: await findYearStandings(em, today), verdicts: await findVerdicts(em, today) };
}
