import { lastDayOfYear, lastYearOver } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { countsAtEndOf, firstYearOf } from './outline.ts';
import type { OutlinedPlace } from './outline.ts';

/** How many regencies must have a value for a year's end to be the default day. */
const enoughPlaces = 10;

/**
 * The day a question is about when it names none: the newest 31 December, past
 * on the day of knowledge, for which at least ten regencies have a value known
 * by then (honest numbers, section 1); where no year has ten, the newest with
 * any; where there is none, the last year's end.
 */
export function defaultOn(places: readonly OutlinedPlace[], knownAt: Day): Day {
  const starts = places.map((place) => firstYearOf(place, knownAt)).filter((year) => year !== null);
  const newest = lastYearOver(knownAt);
  const oldest = starts.length > 0 ? Math.min(...starts) : newest;
  let newestWithAny: Day | null = null;
  for (let year = newest; year >= oldest; year -= 1) {
    const withValue = places.filter((place) => countsAtEndOf(place, year, knownAt)).length;
    if (withValue >= enoughPlaces) return lastDayOfYear(year);
    if (withValue > 0) newestWithAny ??= lastDayOfYear(year);
  }
  return newestWithAny ?? lastDayOfYear(newest);
}
