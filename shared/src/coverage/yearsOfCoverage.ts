import { lastYearOver, yearOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { isKnownCohort, lastDayOfCohort } from './cohortSpan.ts';
import type { PlaceFacts } from './place.ts';

/** From the year in which the first known cohort began to the last year, over by then, in which one ran; null without any. */
export function yearsOfCoverage(
  places: readonly Pick<PlaceFacts, 'cohorts'>[],
  knownAt: Day,
): { first: number; last: number } | null {
  const known = places.flatMap((place) => place.cohorts).filter((cohort) => isKnownCohort(cohort, knownAt));
  const starts = known.map((cohort) => cohort.startsOn).filter((date) => date !== null);
  const ends = known.map((cohort) => lastDayOfCohort(cohort, knownAt)).filter((date) => date !== null);
  if (starts.length === 0 || ends.length === 0) return null;
  const first = Math.min(...starts.map(yearOf));
  const last = Math.min(Math.max(...ends.map(yearOf)), lastYearOver(knownAt));
  return last < first ? null : { first, last };
}
