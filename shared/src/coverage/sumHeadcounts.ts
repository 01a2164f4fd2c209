import { knownQuantity } from '../quantity/index.ts';
import type { KnownQuantity } from '../quantity/index.ts';
import type { Counted } from './counted.ts';

/** The people in the cohorts, of which there must be one at least: an empty sum is a gap, not a zero. */
export function sumHeadcounts(counting: readonly Pick<Counted, 'headcount'>[]): KnownQuantity {
  if (counting.length === 0) throw new RangeError('No cohort to sum: ask reasonForNone for the reason.');
  const figures = counting.map(({ headcount }) => headcount);
  return knownQuantity(
    figures.reduce((sum, figure) => sum + figure.value, 0),
    'people',
    figures,
  );
}
