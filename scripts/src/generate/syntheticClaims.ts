import type { PackageRow } from '@pionir/server';
import { documentId } from './syntheticDocuments.ts';
import { SeededRandom } from './SeededRandom.ts';
import { isCompared } from './syntheticPlaces.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { yearOf } from './yearOf.ts';

/** Every other place is praised once or twice: for being first, for rising, for an award. */
export function* syntheticClaims(
  { seed, years }: Pick<SyntheticSize, 'seed' | 'years'>,
  places: readonly SyntheticPlace[],
): Generator<PackageRow> {
  for (const place of places.filter(isCompared)) {
    const random = new SeededRandom(seed, place.number, 13);
    const year = yearOf(random.between(0, Math.min(years, 5) - 1));
    const scope = place.provinceCode === '35' ? 'EAST_JAVA' : 'BRANCH_AREA';
    if (random.chance(500)) {
      yield claim(place, year, 'first', {
        scope,
        metric: 'VULNERABLE_WORKERS',
        direction: 'HIGHEST',
        kind: 'SOLE_FIRST',
      });
    }
    if (random.chance(200)) {
      yield claim(place, year, 'rising', {
        scope,
        metric: 'RISING_EVERY_YEAR',
        direction: 'INCREASING',
        kind: 'RISING',
      });
    }
    if (random.chance(100)) {
      yield claim(place, year, 'award', {
        scope: 'INDONESIA',
        metric: 'PARITRANA_AWARD',
        direction: null,
        kind: 'AWARD',
      });
    }
  }
}

function claim(
  place: SyntheticPlace,
  year: string,
  end: string,
  parts: Readonly<Record<'scope' | 'metric' | 'kind', string>> & { readonly direction: string | null },
): PackageRow {
  return {
    claim_id: `${place.code}-${year}-${end}`,
    regency_code: place.code,
    source_id: documentId(place, year, 3),
    claimant: 'synthetic office',
    claimant_id: 'kantor sintetis',
    claimed_on: `${year}-12`,
    cohort_filter: null,
    period: year,
    rank: null,
    statement_id: `Pujian sintetis untuk ${place.code}.`,
    statement_en: `A synthetic praise of ${place.code}.`,
    note: null,
    note_id: null,
    withdrawn_reason: null,
    ...parts,
  };
}
