import { regencyKinds } from '../vocabulary/index.ts';
import type { RegencyKind } from '../vocabulary/index.ts';

/** A regency as far as its name goes; `name` includes the kind: "Kabupaten Kediri". */
export interface NamedPlace {
  readonly code: string;
  readonly kind: RegencyKind;
  readonly name: string;
}

/** The name without its kind: "Kabupaten Kediri" and "Kota Kediri" are both "Kediri". */
export function bareName({ kind, name }: Pick<NamedPlace, 'kind' | 'name'>): string {
  const prefix = `${regencyKinds[kind].id} `;
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** Bare names that a regency and a city share: they say nothing without the kind. In order. */
export function ambiguousNames(places: readonly NamedPlace[]): string[] {
  const kinds = new Map<string, Set<RegencyKind>>();
  for (const place of places) kinds.set(bareName(place), (kinds.get(bareName(place)) ?? new Set()).add(place.kind));
  return [...kinds]
    .filter(([, found]) => found.size > 1)
    .map(([name]) => name)
    .toSorted();
}

/**
 * The places a name can mean: one for "Kota Kediri", two for "Kediri", none for
 * an unknown name. Case does not matter; in the order of codes.
 */
export function placesNamed<Place extends NamedPlace>(text: string, places: readonly Place[]): Place[] {
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/^kab(\.\s*|\s+)/, 'kabupaten ')
    .replaceAll(/\s+/g, ' ');
  return places
    .filter((place) => place.name.toLowerCase() === wanted || bareName(place).toLowerCase() === wanted)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
