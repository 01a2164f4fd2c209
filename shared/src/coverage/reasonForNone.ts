import { endOfTime } from '../period/index.ts';
import type { MissingReason } from '../vocabulary/index.ts';
import { hasBegun, hasEnded, isKnownCohort } from './cohortSpan.ts';
import { countingCohorts } from './countingCohorts.ts';
import type { Clocks, CohortFacts, CohortFilter } from './place.ts';

/**
 * Why a regency has no counting cohort (honest numbers, section 5): figures
 * known later speak of that day, or the last cohort has ended, or nothing is
 * published. Where a filter admits only cohorts that others took over or hold
 * inside, their people are counted there and the question does not apply.
 */
export function reasonForNone(cohorts: readonly CohortFacts[], clocks: Clocks, filter: CohortFilter): MissingReason {
  const { on, knownAt } = clocks;
  const later = countingCohorts(cohorts, { on, knownAt: endOfTime });
  if (later.some(({ cohort }) => filter(cohort))) return 'NOT_YET_KNOWN';
  const begun = cohorts.filter((cohort) => filter(cohort) && isKnownCohort(cohort, knownAt) && hasBegun(cohort, on));
  if (begun.some((cohort) => hasEnded(cohort, on, knownAt))) return 'LAPSED';
  const countedElsewhere = begun.length > 0 && countingCohorts(cohorts, clocks).length > 0;
  return countedElsewhere ? 'NOT_APPLICABLE' : 'NOT_PUBLISHED';
}
