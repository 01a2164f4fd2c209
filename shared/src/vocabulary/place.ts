import type { Vocabulary } from './vocabulary.ts';

export const regencyKinds = {
  KABUPATEN: { id: 'Kabupaten', en: 'Regency', about: 'Kabupaten: a regency.' },
  KOTA: { id: 'Kota', en: 'City', about: 'Kota: a city with the standing of a regency.' },
} as const satisfies Vocabulary<string>;
export type RegencyKind = keyof typeof regencyKinds;

/** Denominators of a regency in a year. */
export const indicatorNames = {
  EMPLOYED: { id: 'Penduduk bekerja', en: 'Employed people', about: 'People at work, Sakernas August round (BPS).' },
  LABOUR_FORCE: { id: 'Angkatan kerja', en: 'Labour force', about: 'Labour force, Sakernas August round (BPS).' },
  POPULATION_CENSUS: {
    id: 'Penduduk (sensus)',
    en: 'Population (census)',
    about: 'Population counted by the census (BPS).',
  },
  POPULATION_REGISTERED: {
    id: 'Penduduk (terdaftar)',
    en: 'Population (registered)',
    about: 'Population in the civil registry.',
  },
  AREA_KM2: { id: 'Luas (km²)', en: 'Area (km²)', about: 'Area in square kilometres.' },
} as const satisfies Vocabulary<string>;
export type IndicatorName = keyof typeof indicatorNames;
