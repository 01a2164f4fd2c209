import { defaultWeights, indexComponents, leaveOneOut, seedOf, weightUncertainty } from '../index/index.ts';
import type { IndexComponentName } from '../index/index.ts';
import { wordsOf } from '../vocabulary/index.ts';
import type { RankingQuestion } from './rankingQuestion.ts';

/** How firm a rank is. */
export interface RankUncertainty {
  /** Best rank of the 90% interval. */
  readonly rankLow: number;
  /** Worst rank of the 90% interval. */
  readonly rankHigh: number;
  /** Share of weightings in which the place is first, alone or tied. */
  readonly firstPlaceShare: number;
  /** From 1; the order within a tier says little. */
  readonly tier: number;
  /** The rank without each component in turn. */
  readonly leaveOneOut: readonly { readonly component: IndexComponentName; readonly rank: number | null }[];
}

const componentNames = wordsOf(indexComponents);

/** How firm the ranks of the index are: one row of percentiles a place, in the order of their ranks. */
export function indexUncertainty(
  percentiles: readonly (readonly (number | null)[])[],
  question: RankingQuestion,
): { byPlace: RankUncertainty[]; resolution: number | null } {
  const weights = question.weights ?? defaultWeights;
  const weightOf = componentNames.map((name) => weights[name]);
  const { intervals, firstPlaceShares, resolution, tiers } = weightUncertainty(
    percentiles,
    weightOf,
    seedOf(textOf(question, weightOf)),
  );
  const without = leaveOneOut(percentiles, weightOf);
  return {
    resolution,
    byPlace: percentiles.map((_, place) => ({
      rankLow: intervals[place]?.low as number,
      rankHigh: intervals[place]?.high as number,
      firstPlaceShare: firstPlaceShares[place] as number,
      tier: tiers[place] as number,
      leaveOneOut: componentNames.map((component, i) => ({ component, rank: without[place]?.[i] ?? null })),
    })),
  };
}

/** The question in a form that does not depend on how it was written. */
function textOf({ metric, on, knownAt, filter }: RankingQuestion, weights: readonly number[]): string {
  const { kind = null, category = [], funding = [], segment = [] } = filter;
  return JSON.stringify([
    metric,
    on,
    knownAt,
    kind,
    ...[category, funding, segment].map((words) => words.toSorted()),
    weights,
  ]);
}
