import { missingReasons, wordsOf } from '@pionir/shared';
import type { MissingReason } from '@pionir/shared';
import type { ExcludedPlace } from '../../graphql/types.ts';

export interface ExcludedGroup {
  readonly reason: MissingReason;
  readonly places: readonly ExcludedPlace['regency'][];
}

/** The places without a rank under the reason they share, in the order of the reasons, then of the codes. */
export function excludedGroups(excluded: readonly ExcludedPlace[]): ExcludedGroup[] {
  return wordsOf(missingReasons).flatMap((reason) => {
    const places = excluded
      .filter((place) => place.reason === reason)
      .map(({ regency }) => regency)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1));
    return places.length > 0 ? [{ reason, places }] : [];
  });
}
