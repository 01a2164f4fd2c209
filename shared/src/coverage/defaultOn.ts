import { lastDayOfYear, lastYearOver, yearOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { countingCohorts } from './countingCohorts.ts';
import type { PlaceFacts } from './place.ts';

/** How many regencies must have a value for a year's end to be the default day. */
const enoughPlaces = 10;

/**
 * The day a question is about when it names none: the newest 31 December, past
 * on the day of knowledge, for which at least ten regencies have a value known
 * by then (honest numbers, section 1); where no year has ten, the newest with
 * any; where there is none, the last year's end.
 */
export function defaultOn(places: readonly PlaceFacts[], knownAt: Day): Day {
  const starts = places
    .flatMap((place) => place.cohorts.map((cohort) => cohort.startsOn))
    .filter((date) => date !== null);
  const newest = lastYearOver(knownAt);
  const oldest = starts.length > 0 ? Math.min(...starts.map(yearOf)) : newest;
  let newestWithAny: Day | null = null;
  for (let year = newest; year >= oldest; year -= 1) {
    const on = lastDayOfYear(year);
    const withValue = places.filter((place) => countingCohorts(place.cohorts, { on, knownAt }).length > 0).length;
    if (withValue >= enoughPlaces) return on;
    if (withValue > 0) newestWithAny ??= on;
  }
  return newestWithAny ?? lastDayOfYear(newest);
}
