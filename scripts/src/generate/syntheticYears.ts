import { listTraits } from './listTraits.ts';
import { SeededRandom } from './SeededRandom.ts';
import type { SyntheticList, SyntheticYear } from './SyntheticList.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import { linesOf } from './syntheticSchemes.ts';
import type { SyntheticLine } from './syntheticSchemes.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { yearOf } from './yearOf.ts';

/** Later years have more: the first counts three years' worth, each next one more. */
const firstYearCounts = 3;

/**
 * Deals the cohorts out to the places and their years, the earliest first, and
 * there to the lists. The number of lists hardly grows with that of the cohorts:
 * more cohorts mean lists by village where fewer mean lists by district.
 */
export function* syntheticYears(size: SyntheticSize, places: readonly SyntheticPlace[]): Generator<SyntheticYear> {
  const weightOf = (place: SyntheticPlace, yearsBack: number) =>
    Math.round(place.weight) * (size.years - 1 - yearsBack + firstYearCounts);
  const years = Array.from({ length: size.years }, (_, index) => size.years - 1 - index);
  const all = places.reduce(
    (sum, place) => sum + years.reduce((ofPlace, yearsBack) => ofPlace + weightOf(place, yearsBack), 0),
    0,
  );
  let before = 0;
  for (const place of places) {
    let earlier: readonly SyntheticList[] = [];
    for (const yearsBack of years) {
      const after = before + weightOf(place, yearsBack);
      const count = share(size.cohorts, after, all) - share(size.cohorts, before, all);
      before = after;
      earlier = listsOf(size, place, yearsBack, count, earlier);
      yield { place, yearsBack, year: yearOf(yearsBack), lists: earlier };
    }
  }
}

function listsOf(
  { seed }: SyntheticSize,
  place: SyntheticPlace,
  yearsBack: number,
  count: number,
  before: readonly SyntheticList[],
): SyntheticList[] {
  const lines = linesOf(place);
  const dealt = lines.map((_, index) => share(count, index + 1, lines.length) - share(count, index, lines.length));
  const people = new SeededRandom(seed, place.number, 5).between(3000, 60_000);
  return lines.flatMap((line, lineNumber) => {
    // Where there are few cohorts, not the same lines have them everywhere.
    const size = dealt[(lineNumber + place.number) % lines.length] as number;
    if (size === 0) return [];
    return {
      place,
      line,
      lineNumber,
      category: categoryOf(seed, place, line, lineNumber),
      yearsBack,
      year: yearOf(yearsBack),
      size,
      earlier: enrolledBefore(before, lineNumber, size),
      traits: listTraits(seed, place.number, lineNumber, yearsBack),
      people: Math.round((people * (100 - 6 * yearsBack)) / (100 * count)),
    };
  });
}

function categoryOf(seed: number, place: SyntheticPlace, line: SyntheticLine, lineNumber: number): string {
  return new SeededRandom(seed, place.number, 6, lineNumber).oneOf(line.categories);
}

function enrolledBefore(before: readonly SyntheticList[], lineNumber: number, size: number): number {
  const list = before.find((other) => other.lineNumber === lineNumber);
  return list === undefined || list.traits.status === 'PLANNED' ? 0 : Math.min(list.size, size);
}

/** The whole part of `count` that falls to the first `part` of `all`. */
function share(count: number, part: number, all: number): number {
  return Math.floor((count * part) / all);
}
