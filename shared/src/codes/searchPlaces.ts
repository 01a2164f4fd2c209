import { editDistance } from './editDistance.ts';
import { modernSpelling } from './modernSpelling.ts';
import { bareName } from './placeName.ts';
import type { NamedPlace } from './placeName.ts';
import { wantedPlace } from './wantedPlace.ts';

/** A place that is found by its name or by either of its codes. */
export interface SearchedPlace extends NamedPlace {
  readonly kemendagriCode: string;
}

/**
 * The places a reader may mean, the likeliest first, then in the order of codes:
 * by name, with or without the kind, in today's spelling or the old one; by code;
 * and by a name with slips, where none is written so.
 */
export function searchPlaces<Place extends SearchedPlace>(text: string, places: readonly Place[]): Place[] {
  const wanted = text.trim();
  if (/^\d[\d.]*$/.test(wanted)) {
    return inOrder(places.filter((place) => place.code.startsWith(wanted) || place.kemendagriCode.startsWith(wanted)));
  }
  const { kind, name } = wantedPlace(wanted);
  if (name === '') return kind === null ? [] : inOrder(places.filter((place) => place.kind === kind));
  const ofKind = kind === null ? places : places.filter((place) => place.kind === kind);
  const found = findByName(name, ofKind);
  // "Kota Jember" names no place; whoever writes it means the one there is.
  return found.length > 0 || kind === null ? found : findByName(name, places);
}

function findByName<Place extends SearchedPlace>(name: string, places: readonly Place[]): Place[] {
  const spellings = [name, modernSpelling(name)];
  const scored = places.map((place) => {
    const own = bareName(place).toLowerCase();
    return {
      place,
      written: Math.min(...spellings.map((spelling) => likeness(spelling, own))),
      slips: Math.min(...spellings.map((spelling) => slipsIn(spelling, own))),
    };
  });
  const written = scored.filter((each) => Number.isFinite(each.written));
  if (written.length > 0) return best(written, (each) => each.written);
  return best(
    scored.filter((each) => Number.isFinite(each.slips)),
    (each) => each.slips,
  );
}

/** 0 for the name itself, 1 for its beginning, 2 for a part within. */
function likeness(wanted: string, name: string): number {
  if (wanted === name) return 0;
  if (name.startsWith(wanted)) return 1;
  return wanted.length > 1 && name.includes(wanted) ? 2 : Number.POSITIVE_INFINITY;
}

/** Slips in the whole name or, a little worse, in as much of it as is typed; too many are none. */
function slipsIn(wanted: string, name: string): number {
  const most = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  const within = (slips: number) => (slips <= most ? slips : Number.POSITIVE_INFINITY);
  const begun = name.slice(0, wanted.length);
  return Math.min(within(editDistance(wanted, name)), within(editDistance(wanted, begun)) + 0.5);
}

function best<Scored extends { readonly place: SearchedPlace }>(
  scored: readonly Scored[],
  scoreOf: (each: Scored) => number,
): Scored['place'][] {
  return scored
    .toSorted((a, b) => scoreOf(a) - scoreOf(b) || (a.place.code < b.place.code ? -1 : 1))
    .map(({ place }) => place);
}

function inOrder<Place extends SearchedPlace>(places: readonly Place[]): Place[] {
  return places.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
