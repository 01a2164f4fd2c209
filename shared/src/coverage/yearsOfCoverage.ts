import { lastYearOver } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { firstYearOf, lastYearOf } from './outline.ts';
import type { OutlinedPlace } from './outline.ts';

/** From the year in which the first known cohort began to the last year, over by then, in which one ran; null without any. */
export function yearsOfCoverage(
  places: readonly OutlinedPlace[],
  knownAt: Day,
): { first: number; last: number } | null {
  const starts = places.map((place) => firstYearOf(place, knownAt)).filter((year) => year !== null);
  const ends = places.map((place) => lastYearOf(place, knownAt)).filter((year) => year !== null);
  if (starts.length === 0 || ends.length === 0) return null;
  const first = Math.min(...starts);
  const last = Math.min(Math.max(...ends), lastYearOver(knownAt));
  return last < first ? null : { first, last };
}
