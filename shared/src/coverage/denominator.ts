import { yearOf } from '../period/index.ts';
import type { Indicator } from '../quantity/index.ts';
import type { Clocks } from './place.ts';

/** How many years after the day asked about a denominator may stand in for it. */
const yearsAhead = 2;

/**
 * The denominator for a day: of the same year, else the nearest earlier, else
 * the nearest later within two years (honest numbers, section 2), among those
 * known by then. Null when there is none.
 */
export function denominatorFor(indicators: readonly Indicator[], { on, knownAt }: Clocks): Indicator | null {
  const year = yearOf(on);
  const known = indicators.filter((indicator) => indicator.knownFrom <= knownAt);
  const upToYear = known.filter((indicator) => indicator.year <= year).toSorted((a, b) => b.year - a.year);
  const afterYear = known
    .filter((indicator) => indicator.year > year && indicator.year <= year + yearsAhead)
    .toSorted((a, b) => a.year - b.year);
  return upToYear[0] ?? afterYear[0] ?? null;
}
