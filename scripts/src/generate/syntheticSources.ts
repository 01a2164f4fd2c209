import type { PackageRow } from '@pionir/server';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { yearOf } from './yearOf.ts';

export function sourceId({ code }: SyntheticPlace, year: string): string {
  return `${code}-sintetis-${year}`;
}

/** A document for each place and year, none of which was ever printed. */
export function* syntheticSources(
  { years }: Pick<SyntheticSize, 'years'>,
  places: readonly SyntheticPlace[],
): Generator<PackageRow> {
  for (const place of places) {
    for (let yearsBack = 0; yearsBack < years; yearsBack += 1) {
      const year = yearOf(yearsBack);
      yield {
        source_id: sourceId(place, year),
        url: null,
        publisher: 'Sintetis',
        publisher_kind: 'OTHER',
        published_on: year,
        accessed_on: year,
        language: 'id',
        gist: 'Made by a generator; no document says so.',
        gist_id: 'Dibuat oleh generator; tidak ada dokumen yang menyatakannya.',
      };
    }
  }
}
