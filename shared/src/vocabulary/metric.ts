import type { Vocabulary } from './vocabulary.ts';

/** What places are ranked by, in name; the rules are in `metrics` and `index`, which a page that only names them does not load. */
export const metricNames = {
  VULNERABLE_WORKERS: {
    id: 'Pekerja rentan',
    en: 'Vulnerable workers',
    about: 'People in the cohorts that count on the day, without the office holders.',
  },
  PROTECTED_WORKERS: {
    id: 'Pekerja terlindungi',
    en: 'Protected workers',
    about: 'People in all cohorts that count on the day.',
  },
  SHARE_OF_EMPLOYED: {
    id: 'Bagian dari penduduk bekerja',
    en: 'Share of employed people',
    about: 'Protected workers over employed people of the year, in percent.',
  },
  GROWTH: {
    id: 'Pertumbuhan setahun',
    en: 'Growth on the year before',
    about: 'Change of protected workers against the same day a year before, in percent.',
  },
  EARLIEST_START: {
    id: 'Awal perlindungan',
    en: 'Earliest start',
    about: 'The year in which the first known cohort began, lapsed ones included.',
  },
  CATEGORY_BREADTH: {
    id: 'Ragam kelompok pekerja',
    en: 'Breadth of categories',
    about: 'How many worker categories have a cohort that counts on the day.',
  },
  MONTHS_FUNDED: {
    id: 'Bulan dibiayai',
    en: 'Months funded',
    about: 'Months of premium paid for in the year per protected person, where published.',
  },
  PIONEER_INDEX: {
    id: 'Indeks Pionir',
    en: 'Pioneer index',
    about: 'Six components, each a percentile rank among the ranked, weighted mean; 0 to 100.',
  },
} as const satisfies Vocabulary<string>;
