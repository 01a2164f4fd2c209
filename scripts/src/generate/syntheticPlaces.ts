import { provinceCodes } from '@pionir/shared';
import type { SyntheticSize } from './SyntheticSize.ts';

/** A regency or city that is in no register. */
export interface SyntheticPlace {
  /** BPS code. */
  readonly code: string;
  readonly provinceCode: string;
  readonly isCity: boolean;
}

/** Regencies and cities of Indonesia, those of Jakarta's administration included. */
const placesOfIndonesia = 514;
const citiesOfTen = 2;

/** The places of the first provinces, spread evenly over them. */
export function syntheticPlaces({ provinces }: Pick<SyntheticSize, 'provinces'>): SyntheticPlace[] {
  return provinceCodes.slice(0, provinces).flatMap((provinceCode, index) => {
    const before = Math.floor((index * placesOfIndonesia) / provinceCodes.length);
    const count = Math.floor(((index + 1) * placesOfIndonesia) / provinceCodes.length) - before;
    const cities = Math.floor((count * citiesOfTen) / 10);
    return Array.from({ length: count }, (_, place) => {
      const isCity = place >= count - cities;
      const number = isCity ? 71 + place - (count - cities) : 1 + place;
      return { code: `${provinceCode}${String(number).padStart(2, '0')}`, provinceCode, isCity };
    });
  });
}
