import type { PlaceChoice } from '../../graphql/types.ts';
import type { CompareView } from './compareView.ts';

/** The view without the codes that no place has, and these codes; every code stands while the places are not known. */
export function knownPlaces(
  view: CompareView,
  all: readonly PlaceChoice[] | null,
): { readonly view: CompareView; readonly unknown: readonly string[] } {
  if (all === null) return { view, unknown: [] };
  const isKnown = (code: string) => all.some((place) => place.code === code);
  return {
    view: { ...view, places: view.places.filter(isKnown) },
    unknown: view.places.filter((code) => !isKnown(code)),
  };
}
