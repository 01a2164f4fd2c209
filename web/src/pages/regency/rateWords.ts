import type { Bilingual } from '../../i18n/bilingual.ts';

interface RateWords {
  readonly title: string;
  readonly note: string;
  readonly more: string;
  readonly empty: string;
  readonly about: string;
  readonly printed: string;
  readonly definition: string;
  readonly source: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly per: string;
  readonly unrecorded: string;
}

export const rateWords: Bilingual<RateWords> = {
  ID: {
    title: 'Persentase menurut sumber',
    note: 'Cakupan seperti tercetak di sumbernya. Sumber membagi dengan bilangan yang berbeda-beda, maka persentase ini tidak pernah diperingkat dan tidak sebanding dengan bagian yang dihitung di atas.',
    more: 'Mengapa',
    empty: 'Belum ada persentase yang diketahui.',
    about: 'cakupan menurut sumber',
    printed: 'Seperti tercetak',
    definition: 'Apa dibagi apa',
    source: 'Sumber, diketahui sejak',
    numerator: 'pembilang',
    denominator: 'pembagi',
    per: 'dibagi',
    unrecorded: 'tidak tercatat',
  },
  EN: {
    title: 'Percentages by their sources',
    note: 'Coverage as its sources print it. They divide by different numbers, so these percentages are never ranked and cannot be set against the share reckoned above.',
    more: 'Why',
    empty: 'No percentage is known yet.',
    about: 'coverage by its source',
    printed: 'As printed',
    definition: 'What is divided by what',
    source: 'Source, known from',
    numerator: 'numerator',
    denominator: 'denominator',
    per: 'over',
    unrecorded: 'not recorded',
  },
};
