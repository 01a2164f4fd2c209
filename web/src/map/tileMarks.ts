import { bareName } from '@pionir/shared';
import type { NamedPlace } from '@pionir/shared';

const shortest = 3;

/** The first letters of a place's name, three or as many as tell it from every other name: "Tub", but "Bang" and "Bany". */
export function tileMarks(places: readonly NamedPlace[]): ReadonlyMap<string, string> {
  const names = new Set(places.map(bareName));
  return new Map(places.map((place) => [place.code, markOf(bareName(place), names)]));
}

function markOf(name: string, names: ReadonlySet<string>): string {
  for (let length = shortest; length < name.length; length += 1) {
    const mark = name.slice(0, length);
    if (![...names].some((other) => other !== name && other.startsWith(mark))) return mark;
  }
  return name;
}
