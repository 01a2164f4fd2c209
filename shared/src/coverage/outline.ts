import { lastDayOfYear, yearOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { countedOf } from './counted.ts';
import { knownRuns } from './knownRuns.ts';
import type { CountedPlace } from './place.ts';
import { isKnownIn } from './rollup.ts';
import type { KnownSpan } from './rollup.ts';

/** A year, and from when on it was known. */
export interface KnownYear {
  readonly year: number;
  readonly knownFrom: Day;
}

/** In which years a place has anyone, as known on any day: all that questions about every place at once need. */
export interface PlaceOutline {
  /** On the 31 December of which years a cohort counts, and in which spans of knowledge. */
  readonly yearEnds: readonly (KnownSpan & { readonly year: number })[];
  /** The year in which the first cohort begins; earlier as more is known. */
  readonly starts: readonly KnownYear[];
  /** The year in which the last cohort ends; later as more is known. */
  readonly ends: readonly KnownYear[];
}

/** A place as questions about every place see it: in outline, or with its cohorts. */
export type OutlinedPlace = PlaceOutline | Pick<CountedPlace, 'cohorts'>;

/** True when a cohort of the place counts on the last day of the year, as known on a day. */
export function countsAtEndOf(place: OutlinedPlace, year: number, knownAt: Day): boolean {
  if ('cohorts' in place) return countedOf(place.cohorts, { on: lastDayOfYear(year), knownAt }).length > 0;
  return place.yearEnds.some((end) => end.year === year && isKnownIn(end, knownAt));
}

/** The year in which the first cohort known by then begins; null where none does. */
export function firstYearOf(place: OutlinedPlace, knownAt: Day): number | null {
  if (!('cohorts' in place)) return knownYear(place.starts, knownAt);
  return knownRuns(place.cohorts, knownAt)
    .flatMap(({ begins }) => (begins === null ? [] : [yearOf(begins)]))
    .reduce<number | null>((first, year) => (first === null || year < first ? year : first), null);
}

/** The year in which the last cohort known by then ends; null where none does. */
export function lastYearOf(place: OutlinedPlace, knownAt: Day): number | null {
  if (!('cohorts' in place)) return knownYear(place.ends, knownAt);
  return knownRuns(place.cohorts, knownAt)
    .map(({ ends }) => ends())
    .flatMap((day) => (day === null ? [] : [yearOf(day)]))
    .reduce<number | null>((last, year) => (last === null || year > last ? year : last), null);
}

function knownYear(years: readonly KnownYear[], knownAt: Day): number | null {
  return years.findLast(({ knownFrom }) => knownFrom <= knownAt)?.year ?? null;
}
