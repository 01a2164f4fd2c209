import { dirichletDraws } from './dirichletDraws.ts';
import { rankDistribution } from './rankDistribution.ts';
import { rankInterval } from './rankInterval.ts';
import type { RankInterval } from './rankInterval.ts';
import { scoreMatrix } from './scoreMatrix.ts';
import { rankResolution, tiersOf } from './separation.ts';

/** What another choice of weights would do to the ranks. */
export interface WeightUncertainty {
  /** 90% intervals of ranks, in the order of the places. */
  readonly intervals: readonly RankInterval[];
  /** The share of weightings in which the place is first, alone or tied. */
  readonly firstPlaceShares: readonly number[];
  /** Share of neighbouring ranks really separated; null with fewer than two places. */
  readonly resolution: number | null;
  /** From 1; places of one tier are not separated from its first. */
  readonly tiers: readonly number[];
}

/** Enough for intervals and shares within a point of the exact ones, since the draws are evenly spread. */
const mostDraws = 4096;
const fewestDraws = 1024;
const scoresInAll = 160_000;

/**
 * Ranks over weightings around the chosen ones. Places in the order of their
 * ranks; one row of percentiles a place. The seed makes the same question have
 * the same answer everywhere.
 */
export function weightUncertainty(
  percentiles: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  seed: number,
): WeightUncertainty {
  const draws = Math.min(mostDraws, Math.max(fewestDraws, Math.round(scoresInAll / Math.max(percentiles.length, 1))));
  const scores = scoreMatrix(percentiles, dirichletDraws(weights, draws, seed));
  const distribution = rankDistribution(scores);
  return {
    intervals: distribution.map(rankInterval),
    firstPlaceShares: distribution.map((counts) => (counts[0] as number) / draws),
    resolution: rankResolution(scores),
    tiers: tiersOf(scores),
  };
}
