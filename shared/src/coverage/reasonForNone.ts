import { endOfTime } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import type { MissingReason } from '../vocabulary/index.ts';
import { countedOf } from './counted.ts';
import { knownRuns } from './knownRuns.ts';
import type { Clocks, CohortFilter, Cohorts } from './place.ts';

/**
 * Why a regency has no counting cohort (honest numbers, section 5): figures
 * known later speak of that day, or the last cohort has ended, or nothing is
 * published. Where a filter admits only cohorts that others took over or hold
 * inside, their people are counted there and the question does not apply.
 */
export function reasonForNone(cohorts: Cohorts, clocks: Clocks, filter: CohortFilter): MissingReason {
  const { on, knownAt } = clocks;
  const later = countedOf(cohorts, { on, knownAt: endOfTime });
  if (later.some(({ cohort }) => filter(cohort))) return 'NOT_YET_KNOWN';
  const begun = knownRuns(cohorts, knownAt, filter).filter(({ begins }) => begins !== null && begins <= on);
  if (begun.some(({ ends }) => hasEnded(ends(), on))) return 'LAPSED';
  const countedElsewhere = begun.length > 0 && countedOf(cohorts, clocks).length > 0;
  return countedElsewhere ? 'NOT_APPLICABLE' : 'NOT_PUBLISHED';
}

function hasEnded(lastDay: Day | null, on: Day): boolean {
  return lastDay !== null && lastDay < on;
}
