import { rankedMetrics } from '../ranking/index.ts';
import type { RankMove } from '../ranking/index.ts';
import { wordsOf } from '../vocabulary/index.ts';

/**
 * The moves by the most ranks, as many as asked for; those that entered or left
 * a ranking come last. Equal ones: the newest year, then by metric and code.
 */
export function furthestMoves<Move extends RankMove>(moves: readonly Move[], count: number): Move[] {
  return moves
    .toSorted(
      (a, b) =>
        distanceOf(b) - distanceOf(a) ||
        b.year - a.year ||
        metrics.indexOf(a.metric) - metrics.indexOf(b.metric) ||
        (a.code < b.code ? -1 : 1),
    )
    .slice(0, count);
}

const metrics = wordsOf(rankedMetrics);

function distanceOf({ rankBefore, rankAfter }: RankMove): number {
  return rankBefore === null || rankAfter === null ? 0 : Math.abs(rankBefore - rankAfter);
}
