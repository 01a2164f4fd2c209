import type { Vocabulary } from './vocabulary.ts';

/** Whether more or less is a higher rank. */
export const directions = {
  HIGHER_RANKS_FIRST: {
    id: 'Lebih besar, lebih tinggi',
    en: 'More is a higher rank',
    about: 'The largest value has rank 1.',
  },
  LOWER_RANKS_FIRST: {
    id: 'Lebih kecil, lebih tinggi',
    en: 'Less is a higher rank',
    about: 'The smallest value has rank 1.',
  },
} as const satisfies Vocabulary<string>;
export type Direction = keyof typeof directions;

/** Why a quantity has no value. A gap is a reason, never a zero (honest numbers, section 3). */
export const missingReasons = {
  NOT_PUBLISHED: {
    id: 'Belum ada angka yang dipublikasikan',
    en: 'No published figure',
    about: 'No known source states it.',
  },
  NOT_YET_KNOWN: {
    id: 'Baru diketahui kemudian',
    en: 'Not yet known',
    about: 'Published only after the day of knowledge asked about.',
  },
  LAPSED: {
    id: 'Perlindungan sudah berakhir',
    en: 'Lapsed',
    about: 'The last cohort ended before the day asked about.',
  },
  NO_DENOMINATOR: {
    id: 'Pembagi tidak tersedia',
    en: 'No denominator',
    about: 'No denominator is known for that or a neighbouring year.',
  },
  NO_EARLIER_VALUE: {
    id: 'Tidak ada nilai setahun sebelumnya',
    en: 'No earlier value',
    about: 'No value is known for the same day a year before.',
  },
  NOT_APPLICABLE: {
    id: 'Tidak berlaku',
    en: 'Not applicable',
    about: 'The question has no answer for this place or filter.',
  },
  TOO_FEW_COMPONENTS: {
    id: 'Komponen terlalu sedikit',
    en: 'Too few components',
    about: 'Fewer than four components of the index are known.',
  },
} as const satisfies Vocabulary<string>;
export type MissingReason = keyof typeof missingReasons;

/** Languages of labels. */
export const languages = {
  ID: { id: 'Bahasa Indonesia', en: 'Indonesian', about: 'Indonesian.' },
  EN: { id: 'Bahasa Inggris', en: 'English', about: 'English.' },
} as const satisfies Vocabulary<string>;
export type Language = keyof typeof languages;
