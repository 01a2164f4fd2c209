import { provinceCodes } from '@pionir/shared';
import { provinceSizes } from './provinceSizes.ts';
import type { ProvinceSize } from './provinceSizes.ts';
import { SeededRandom } from './SeededRandom.ts';
import type { SyntheticSize } from './SyntheticSize.ts';

/** A payer: a regency or city that is in no register, or a whole province. */
export interface SyntheticPlace {
  /** Tells its stream of chance from those of the others. */
  readonly number: number;
  /** BPS code; two digits for a province. */
  readonly code: string;
  readonly provinceCode: string;
  readonly kind: 'KABUPATEN' | 'KOTA' | 'PROVINCE';
  /** Its part of all cohorts, against those of the others. */
  readonly weight: number;
}

/** A province enrols so few itself, of a hundred. */
const ofProvinceItself = 2;

/** The provinces' own schemes first, then the places of each, in the order of their codes. */
export function syntheticPlaces({ provinces, seed }: Pick<SyntheticSize, 'provinces' | 'seed'>): SyntheticPlace[] {
  const random = new SeededRandom(seed);
  return provinceCodes
    .slice(0, provinces)
    .flatMap((provinceCode) => placesOf(provinceCode, provinceSizes[provinceCode] as ProvinceSize, random))
    .map((place, number) => ({ number, ...place }));
}

/** True for those that are compared: a province itself is none. */
export function isCompared({ kind }: SyntheticPlace): boolean {
  return kind !== 'PROVINCE';
}

type PlaceOfProvince = Omit<SyntheticPlace, 'number'>;

function placesOf(provinceCode: string, size: ProvinceSize, random: SeededRandom): PlaceOfProvince[] {
  const weight = (size.villages * (100 - ofProvinceItself)) / (size.regencies + size.cities);
  const named = (kind: 'KABUPATEN' | 'KOTA', count: number, first: number) =>
    Array.from({ length: count }, (_, index) => ({
      code: `${provinceCode}${String(first + index).padStart(2, '0')}`,
      provinceCode,
      kind,
      weight: (weight * random.between(50, 150)) / 100,
    }));
  return [
    { code: provinceCode, provinceCode, kind: 'PROVINCE', weight: size.villages * ofProvinceItself },
    ...named('KABUPATEN', size.regencies, 1),
    ...named('KOTA', size.cities, 71),
  ];
}
