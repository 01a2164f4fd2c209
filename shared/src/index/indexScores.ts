import { scoreMatrix } from './scoreMatrix.ts';

/** Digits behind the point that a score is kept to: far finer than any difference that means something. */
const kept = 1e9;

/**
 * Each place's index under one weighting. Rounded to nine decimals, so that scores
 * which are equal on paper are equal here: the dust of binary fractions must not
 * part places that are tied.
 */
export function indexScores(
  percentiles: readonly (readonly (number | null)[])[],
  weights: readonly number[],
): number[] {
  return scoreMatrix(percentiles, [weights]).map(([score]) => Math.round((score as number) * kept) / kept);
}
