import { lastDayOf, lastDayOfYear, yearOf } from '../period/index.ts';
import type { Day, PartialDate } from '../period/index.ts';
import { isUsable } from './preferredFigure.ts';
import type { DatedCohort } from './countable.ts';
import type { CohortFacts } from './place.ts';

/** True when the cohort is enrolled and a head count of it is known. */
export function isKnownCohort(cohort: CohortFacts, knownAt: Day): boolean {
  return cohort.status === 'ENROLLED' && cohort.headcounts.some((figure) => isUsable(figure, knownAt));
}

/** True when the cohort has begun by the day; one without a start never has. */
export function hasBegun({ startsOn }: CohortFacts, on: Day): boolean {
  // A year or a month is the beginning of the text of its first day, and before it in text order.
  return startsOn !== null && startsOn <= on;
}

/**
 * The last day of a cohort. Where no end is published, local budgets run by the
 * calendar year: 31 December of the latest year among its start, its
 * confirmation and the periods of its head counts (honest numbers, section 2).
 */
export function lastDayOfCohort(cohort: DatedCohort, knownAt: Day): Day | null {
  if (cohort.endsOn !== null) return lastDayOf(cohort.endsOn);
  const latest = latestDateOf(cohort, knownAt);
  return latest === null ? null : lastDayOfYear(yearOf(latest));
}

/** True when the cohort has ended before the day. */
export function hasEnded(cohort: DatedCohort, on: Day, knownAt: Day): boolean {
  if (cohort.endsOn !== null) return lastDayOf(cohort.endsOn) < on;
  const latest = latestDateOf(cohort, knownAt);
  // Its year is before that of the day: text order is time order.
  return latest !== null && latest < on.slice(0, 4);
}

/** Of the dates on which it is known to have run, one of the latest year: a ranking asks this of every cohort. */
function latestDateOf({ startsOn, confirmedThrough, headcounts }: DatedCohort, knownAt: Day): PartialDate | null {
  let latest = startsOn;
  if (confirmedThrough !== null && lastDayOf(confirmedThrough) <= knownAt) latest = laterOf(latest, confirmedThrough);
  for (const figure of headcounts)
    if (isUsable(figure, knownAt)) latest = laterOf(latest, figure.periodTo ?? figure.periodFrom);
  return latest;
}

function laterOf(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}
