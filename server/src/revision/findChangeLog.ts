import { furthestMoves } from '@pionir/shared';
import type { FigureCells, FigureChange, RankChange, Revision } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { createLoaders } from '../graphql/loaders.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { findChangeRuns, readChangeRun } from './changeRuns.ts';
import type { ChangeRun } from './changeRuns.ts';
import { findCellsAfter, findCellsBefore } from './findCells.ts';
import { findRankChanges } from './findRankChanges.ts';
import { findRevisions } from './findRevisions.ts';

/** What one revision changed: so many of each as were asked for, and how many there are. */
export interface LoggedRevision {
  readonly revision: Revision;
  readonly figures: readonly LoggedFigure[];
  readonly figureCount: number;
  /** Those that moved furthest. */
  readonly ranks: readonly LoggedRank[];
  readonly rankCount: number;
}

export interface LoggedFigure extends FigureChange {
  /** Null where it was added. */
  readonly before: FigureCells | null;
  readonly after: FigureCells | null;
}

export interface LoggedRank extends RankChange {
  readonly placeName: string;
}

/** What revisions after one changed, the newest first; at most so many figures and ranks of each. */
export async function findChangeLog(em: Em, since: number, most: number): Promise<LoggedRevision[]> {
  const load = createLoaders(em);
  const revisions = (await findRevisions(em)).filter(({ number }) => number > since);
  const span = { since, until: revisions[0]?.number ?? since };
  const runsOf = Map.groupBy(await findChangeRuns(em, span), (run) => run.revision);
  const ranksOf = Map.groupBy(await findRankChanges(em, span), (change) => change.revision);
  return Promise.all(
    revisions.map(async (revision) => {
      const runs = runsOf.get(revision.number) ?? [];
      const figures = await firstOf(em, runs, most);
      const ranks = ranksOf.get(revision.number) ?? [];
      return {
        revision,
        figures: await Promise.all(figures.map((change) => logFigure(change, load))),
        figureCount: runs.reduce((sum, { count }) => sum + count, 0),
        ranks: await Promise.all(furthestMoves(ranks, most).map((change) => logRank(change, load))),
        rankCount: ranks.length,
      };
    }),
  );
}

/** However many a revision changed, no more than are told. */
async function firstOf(em: Em, runs: readonly ChangeRun[], most: number): Promise<FigureChange[]> {
  const changes: FigureChange[] = [];
  for (const run of runs) {
    const left = most - changes.length;
    if (left <= 0) break;
    changes.push(...(await readChangeRun(em, run, { after: null, before: null, fromEnd: false, most: left })));
  }
  return changes;
}

async function logFigure(change: FigureChange, load: Loaders): Promise<LoggedFigure> {
  const [before, after] = await Promise.all([findCellsBefore(change, { load }), findCellsAfter(change, { load })]);
  return { ...change, before, after };
}

async function logRank(change: RankChange, load: Loaders): Promise<LoggedRank> {
  const regency = await load.regency.load(change.code);
  return { ...change, placeName: regency?.name ?? change.code };
}
