import type { PublishedRate } from '../../graphql/types.ts';

/** The percentages, the one known last first, then by their keys. */
export function rateRows(rates: readonly PublishedRate[]): PublishedRate[] {
  return rates.toSorted(({ figure: a }, { figure: b }) => {
    if (a.knownFrom !== b.knownFrom) return a.knownFrom < b.knownFrom ? 1 : -1;
    return a.slug < b.slug ? -1 : 1;
  });
}
