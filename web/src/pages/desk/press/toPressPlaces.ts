import type { PressPlace } from '@pionir/shared';
import type { PressPlacesQuery } from '../../../graphql/generated/documents.ts';

/** The places that a press text can be about, each with the most people at work of the years known. */
export function toPressPlaces({ province }: PressPlacesQuery): PressPlace[] | null {
  if (!province) return null;
  return province.regencies.nodes.map(({ code, name, kind, indicators }) => ({
    code,
    name,
    kind,
    employed: indicators.length === 0 ? null : Math.max(...indicators.map(({ value }) => value)),
  }));
}
