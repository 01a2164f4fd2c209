import type { PackageRow } from '@pionir/server';
import type { IndicatorName } from '@pionir/shared';
import { documentId } from './syntheticDocuments.ts';
import { isCompared } from './syntheticPlaces.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import { employedIn } from './employedIn.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { yearOf } from './yearOf.ts';

/** How many people work in each place, and how many would, year by year. */
export function* syntheticIndicators(size: SyntheticSize, places: readonly SyntheticPlace[]): Generator<PackageRow> {
  for (const place of places.filter(isCompared)) {
    for (let yearsBack = size.years - 1; yearsBack >= 0; yearsBack -= 1) {
      const employed = employedIn(size, place, yearsBack);
      yield indicator(place, 'EMPLOYED', yearsBack, employed);
      yield indicator(place, 'LABOUR_FORCE', yearsBack, Math.round(employed * 1.05));
    }
  }
}

function indicator(place: SyntheticPlace, name: IndicatorName, yearsBack: number, value: number): PackageRow {
  const year = yearOf(yearsBack);
  return {
    regency_code: place.code,
    indicator: name,
    year: Number(year),
    value,
    unit: 'people',
    source_id: documentId(place, year, 0),
    note: null,
    withdrawn_reason: null,
  };
}
