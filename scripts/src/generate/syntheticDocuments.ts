import type { PackageRow } from '@pionir/server';
import { SeededRandom } from './SeededRandom.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { yearOf } from './yearOf.ts';

/** So many documents speak of a place in a year. */
export const documentsOfYear = 4;

const readOn = '2026-06-30';
const publishers = ['PRESS', 'PRESS', 'LOCAL_GOVERNMENT', 'BPJS'] as const;

export function documentId({ code }: SyntheticPlace, year: string, index: number): string {
  return `${code}-sintetis-${year}-${(index % documentsOfYear) + 1}`;
}

/** Documents for each place and year, none of which was ever printed. */
export function* syntheticDocuments(
  { years, seed }: Pick<SyntheticSize, 'years' | 'seed'>,
  places: readonly SyntheticPlace[],
): Generator<PackageRow> {
  for (const place of places) {
    const random = new SeededRandom(seed, place.number, 2);
    for (let yearsBack = years - 1; yearsBack >= 0; yearsBack -= 1) {
      const year = yearOf(yearsBack);
      for (let index = 0; index < documentsOfYear; index += 1) {
        yield {
          source_id: documentId(place, year, index),
          url: null,
          publisher: `Sintetis ${place.provinceCode}`,
          publisher_kind: publishers[index],
          published_on: publishedOn(year, random),
          accessed_on: readOn,
          language: 'id',
          gist: 'Made by a generator; no document says so.',
          gist_id: 'Dibuat oleh generator; tidak ada dokumen yang menyatakannya.',
        };
      }
    }
  }
}

/** As precise as documents are: mostly to the day, some to the month or year, some not at all. */
function publishedOn(year: string, random: SeededRandom): string | null {
  const month = `${year}-${twoDigits(random.between(1, 12))}`;
  const day = `${month}-${twoDigits(random.between(1, 28))}`;
  const draw = random.between(1, 100);
  if (draw <= 77) return day;
  if (draw <= 80) return month;
  return draw <= 92 ? year : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
