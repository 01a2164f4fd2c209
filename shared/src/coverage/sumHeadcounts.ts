import { knownQuantity } from '../quantity/index.ts';
import type { KnownQuantity } from '../quantity/index.ts';
import type { MissingReason } from '../vocabulary/index.ts';
import { hasBegun, hasEnded, isKnownCohort } from './cohortSpan.ts';
import { countingCohorts } from './countingCohorts.ts';
import type { CountingCohort } from './countingCohorts.ts';
import type { Clocks, CohortFacts, CohortFilter } from './place.ts';

/** A day after everything that has been or will be published. */
const allKnown = '9999-12-31';

/** The people in the cohorts, of which there must be one at least: an empty sum is a gap, not a zero. */
export function sumHeadcounts(counting: readonly CountingCohort[]): KnownQuantity {
  if (counting.length === 0) throw new RangeError('No cohort to sum: ask reasonForNone for the reason.');
  const figures = counting.map(({ headcount }) => headcount);
  return knownQuantity(
    figures.reduce((sum, figure) => sum + figure.value, 0),
    'people',
    figures,
  );
}

/**
 * Why a regency has no counting cohort (honest numbers, section 5): figures
 * known later speak of that day, or the last cohort has ended, or nothing is
 * published.
 */
export function reasonForNone(cohorts: readonly CohortFacts[], clocks: Clocks, filter: CohortFilter): MissingReason {
  const { on, knownAt } = clocks;
  const later = countingCohorts(cohorts, { on, knownAt: allKnown });
  if (later.some(({ cohort }) => filter(cohort))) return 'NOT_YET_KNOWN';
  const lapsed = cohorts.some(
    (cohort) =>
      filter(cohort) && isKnownCohort(cohort, knownAt) && hasBegun(cohort, on) && hasEnded(cohort, on, knownAt),
  );
  return lapsed ? 'LAPSED' : 'NOT_PUBLISHED';
}
