import { firstDayOf, lastDayOf, lastDayOfYear, yearOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { isUsable, usableFigures } from './preferredFigure.ts';
import type { CohortFacts } from './place.ts';

/** True when the cohort is enrolled and a head count of it is known. */
export function isKnownCohort(cohort: CohortFacts, knownAt: Day): boolean {
  return cohort.status === 'ENROLLED' && cohort.headcounts.some((figure) => isUsable(figure, knownAt));
}

/** True when the cohort has begun by the day; one without a start never has. */
export function hasBegun(cohort: CohortFacts, on: Day): boolean {
  return cohort.startsOn !== null && firstDayOf(cohort.startsOn) <= on;
}

/**
 * The last day of a cohort. Where no end is published, local budgets run by the
 * calendar year: 31 December of the latest year among its start, its
 * confirmation and the periods of its head counts (honest numbers, section 2).
 */
export function lastDayOfCohort(cohort: CohortFacts, knownAt: Day): Day | null {
  if (cohort.endsOn !== null) return lastDayOf(cohort.endsOn);
  const dates = usableFigures(cohort.headcounts, knownAt).map((figure) => figure.periodTo ?? figure.periodFrom);
  if (cohort.confirmedThrough !== null && lastDayOf(cohort.confirmedThrough) <= knownAt)
    dates.push(cohort.confirmedThrough);
  dates.push(cohort.startsOn);
  const years = dates.filter((date) => date !== null).map(yearOf);
  return years.length > 0 ? lastDayOfYear(Math.max(...years)) : null;
}

/** True when the cohort has ended before the day. */
export function hasEnded(cohort: CohortFacts, on: Day, knownAt: Day): boolean {
  const lastDay = lastDayOfCohort(cohort, knownAt);
  return lastDay !== null && lastDay < on;
}
