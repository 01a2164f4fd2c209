import type { PackageRow } from '@pionir/server';
import { SeededRandom } from './SeededRandom.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import { sourceId } from './syntheticSources.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { yearOf } from './yearOf.ts';

/** How many people work in each place, year by year. */
export function* syntheticIndicators(
  { years, seed }: Pick<SyntheticSize, 'years' | 'seed'>,
  places: readonly SyntheticPlace[],
): Generator<PackageRow> {
  const random = new SeededRandom(seed);
  for (const place of places) {
    for (let yearsBack = 0; yearsBack < years; yearsBack += 1) {
      const year = yearOf(yearsBack);
      yield {
        regency_code: place.code,
        indicator: 'EMPLOYED',
        year: Number(year),
        value: random.between(100_000, 900_000),
        unit: 'people',
        source_id: sourceId(place, year),
        note: null,
      };
    }
  }
}
