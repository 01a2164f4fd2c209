import type { searchPlaces } from '@pionir/shared';
import { useEffect, useState } from 'react';
import { PlacesDocument } from '../../graphql/generated/PlacesDocument.ts';
import type { PlaceChoice } from '../../graphql/types.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';

export type FoundPlaces =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly places: readonly PlaceChoice[] };

/** The places a reader may mean; the rules are not loaded before they come to the field. */
export function useFoundPlaces(text: string, isWanted: boolean): FoundPlaces {
  const [search, setSearch] = useState<typeof searchPlaces | null>(null);
  // Not held back until it is wanted: beginning a question that the page has asked already sets the client turning for ever.
  const answer = useAnswer(PlacesDocument, {});
  useEffect(() => {
    if (isWanted) void import('./searchPlaces.ts').then((module) => setSearch(() => module.searchPlaces));
  }, [isWanted]);
  const all = answer.data?.province?.regencies.nodes ?? null;
  if (search !== null && all !== null) return { state: 'ready', places: search(text, all) };
  return { state: answer.state === 'failed' ? 'failed' : 'loading' };
}
