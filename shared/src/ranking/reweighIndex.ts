import { defaultWeights, indexComponents, indexScores } from '../index/index.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { indexUncertainty } from './indexUncertainty.ts';
import type { RankUncertainty } from './indexUncertainty.ts';
import type { RankingQuestion } from './rankingQuestion.ts';
import { rankRows } from './rankRows.ts';

/** A place as the index sees it: its percentiles in the order of the components, null where unknown. */
export interface IndexProfile {
  readonly code: string;
  readonly percentiles: readonly (number | null)[];
}

/** A place's standing under the weights asked about. */
export interface ReweighedPlace extends IndexProfile {
  readonly rank: number;
  readonly tied: boolean;
  /** The index, 0 to 100. */
  readonly value: number;
  /** What each component weighed: scaled up to the known ones; they add up to 1. */
  readonly weights: readonly number[];
  readonly uncertainty: RankUncertainty;
}

export interface ReweighedIndex {
  /** In the order of ranks. */
  readonly rows: readonly ReweighedPlace[];
  /** Places none of whose known components has weight. */
  readonly excluded: readonly string[];
  /** Share of neighbouring ranks really separated; null with fewer than two places. */
  readonly resolution: number | null;
}

const componentNames = wordsOf(indexComponents);

/**
 * Ranks places by their percentiles under the weights of the question. Percentiles
 * do not depend on weights, so a reader's own weights need no new data: a server
 * and a browser that run this give the same answer.
 */
export function reweighIndex(profiles: readonly IndexProfile[], question: RankingQuestion): ReweighedIndex {
  const weights = question.weights ?? defaultWeights;
  const weightOf = componentNames.map((name) => weights[name]);
  const weighed = profiles.map((profile) => ({ ...profile, weights: scaledToKnown(profile.percentiles, weightOf) }));
  const ranked = weighed.filter((profile) => profile.weights.some((weight) => weight > 0));
  const scores = indexScores(
    ranked.map((profile) => profile.percentiles),
    weightOf,
  );
  const rows = rankRows(
    ranked.map((profile, place) => ({ ...profile, value: scores[place] as number })),
    'HIGHER_RANKS_FIRST',
  );
  const { byPlace, resolution } = indexUncertainty(
    rows.map((row) => row.percentiles),
    question,
  );
  return {
    rows: rows.map((row, place) => ({ ...row, uncertainty: byPlace[place] as RankUncertainty })),
    excluded: weighed.filter((profile) => !ranked.includes(profile)).map(({ code }) => code),
    resolution,
  };
}

function scaledToKnown(percentiles: readonly (number | null)[], weights: readonly number[]): number[] {
  const known = weights.reduce((sum, weight, i) => (percentiles[i] === null ? sum : sum + weight), 0);
  return weights.map((weight, i) => (percentiles[i] === null || known === 0 ? 0 : weight / known));
}
