import type { PackageRow } from '@pionir/server';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import { programIdOf, schemesOf } from './syntheticSchemes.ts';

export function* syntheticPrograms(places: readonly SyntheticPlace[]): Generator<PackageRow> {
  for (const place of places) {
    for (const scheme of schemesOf(place)) {
      yield {
        program_id: programIdOf(place, scheme),
        regency_code: place.code,
        name_id: `${scheme.nameId} (sintetis ${place.code})`,
        name_en: `${scheme.nameEn} (synthetic ${place.code})`,
        funding: scheme.funding,
        benefits: ['JKK', 'JKM'],
        starts_on: null,
        ends_on: null,
        note: null,
      };
    }
  }
}
