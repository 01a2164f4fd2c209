import type { PackageRow } from '@pionir/server';
import type { SyntheticPlace } from './syntheticPlaces.ts';

const funds = ['APBD', 'DBHCHT', 'APBDES'] as const;

export const programsPerPlace = funds.length;

export function programId({ code }: SyntheticPlace, index: number): string {
  return `${code}-${(funds[index] as string).toLowerCase()}`;
}

export function* syntheticPrograms(places: readonly SyntheticPlace[]): Generator<PackageRow> {
  for (const place of places) {
    for (const [index, fund] of funds.entries()) {
      yield {
        program_id: programId(place, index),
        regency_code: place.code,
        name_id: `Program sintetis ${fund} ${place.code}`,
        name_en: `Synthetic program ${fund} ${place.code}`,
        funding: [fund],
        benefits: ['JKK', 'JKM'],
        starts_on: null,
        ends_on: null,
        note: null,
      };
    }
  }
}
