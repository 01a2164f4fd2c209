import { bareName } from '@pionir/shared';
import type { NamedPlace } from '@pionir/shared';

/** Kind kept, since seven pairs share a name: "Kab. Blitar", "Kota Blitar". */
export function shortName(place: NamedPlace): string {
  return `${place.kind === 'KOTA' ? 'Kota' : 'Kab.'} ${bareName(place)}`;
}
