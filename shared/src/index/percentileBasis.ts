import { percentileRanks } from './percentileRanks.ts';

/** A percentile rank with the counts it is reckoned from: (worse + equal / 2) / (valued - 1) x 100. */
export interface PercentileBasis {
  /** 0 (worst) to 100 (best). */
  readonly percentile: number;
  /** How many of the others are worse. */
  readonly worse: number;
  /** How many of the others are equal. */
  readonly equal: number;
  /** How many have a value, this one included. */
  readonly valued: number;
}

/** What the percentile rank of one of the values rests on; null where that one is unknown. */
export function percentileBasis(
  values: readonly (number | null)[],
  index: number,
  higherIsBetter: boolean,
): PercentileBasis | null {
  const own = values[index] ?? null;
  const percentile = percentileRanks(values, higherIsBetter)[index] ?? null;
  if (own === null || percentile === null) return null;
  const known = values.filter((value) => value !== null);
  return {
    percentile,
    worse: known.filter((value) => (higherIsBetter ? value < own : value > own)).length,
    equal: known.filter((value) => value === own).length - 1,
    valued: known.length,
  };
}
