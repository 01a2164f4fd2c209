import { bareName } from '@pionir/shared';
import type { NamedPlace } from '@pionir/shared';

/** As short as it can stand beside a line: "Blitar" is the kabupaten, "Kota Blitar" the city; the legend says so. */
export function lineName(place: NamedPlace): string {
  return place.kind === 'KOTA' ? `Kota ${bareName(place)}` : bareName(place);
}
