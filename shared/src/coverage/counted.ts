import type { CohortTraits, Figure, HeadcountSum } from '../quantity/index.ts';
import { countedGroups } from './countedGroups.ts';
import { countingCohorts } from './countingCohorts.ts';
import type { Clocks, Cohorts } from './place.ts';

/** A cohort that counts, or all with its traits that do, with the head count they count by. */
export interface Counted {
  readonly cohort: CohortTraits;
  readonly headcount: Figure | HeadcountSum;
}

/** Who counts on a day as known on another, cohort by cohort or group by group. */
export function countedOf(cohorts: Cohorts, clocks: Clocks): Counted[] {
  return 'groups' in cohorts ? countedGroups(cohorts, clocks) : countingCohorts(cohorts, clocks);
}
