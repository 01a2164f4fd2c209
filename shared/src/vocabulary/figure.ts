import type { Vocabulary } from './vocabulary.ts';

/** What a published number measures. */
export const measures = {
  HEADCOUNT: { id: 'Jumlah orang', en: 'Head count', about: 'People enrolled in a cohort.' },
  TARGET_HEADCOUNT: { id: 'Sasaran orang', en: 'Target head count', about: 'People planned, not enrolled.' },
  PROGRAM_TOTAL: {
    id: 'Jumlah program',
    en: 'Program total',
    about: 'People over several cohorts or schemes, as printed.',
  },
  BUDGET: { id: 'Anggaran', en: 'Budget', about: 'Money set aside, in rupiah.' },
  PREMIUM_PER_MONTH: {
    id: 'Iuran per bulan',
    en: 'Premium per month',
    about: 'Premium of one person for one month, in rupiah.',
  },
  MONTHS_FUNDED: { id: 'Bulan dibiayai', en: 'Months funded', about: 'Months of premium paid for in the period.' },
  BENEFIT_CLAIMS: { id: 'Klaim manfaat', en: 'Benefit claims', about: 'Claims, cases or people paid a benefit.' },
  BENEFIT_PAID: { id: 'Manfaat dibayar', en: 'Benefit paid', about: 'Money paid as benefit, in rupiah.' },
  ACTIVE_MEMBERS: {
    id: 'Peserta aktif',
    en: 'Active members',
    about: 'Active members of BPJS Ketenagakerjaan as published.',
  },
  WORKFORCE_PUBLISHED: {
    id: 'Angkatan kerja menurut sumber',
    en: 'Published workforce',
    about: 'The denominator a source printed beside its rate.',
  },
  COVERAGE_RATE_PUBLISHED: {
    id: 'Cakupan menurut sumber',
    en: 'Published coverage rate',
    about: 'A coverage percentage as published; denominators differ, never ranked with computed shares.',
  },
} as const satisfies Vocabulary<string>;
export type Measure = keyof typeof measures;

/** Units that a source can publish a number in. */
export const publishedUnits = {
  people: { id: 'orang', en: 'people', about: 'People.' },
  IDR: { id: 'rupiah', en: 'rupiah', about: 'Whole rupiah.' },
  months: { id: 'bulan', en: 'months', about: 'Months.' },
  percent: { id: 'persen', en: 'percent', about: 'Percent.' },
  claims: { id: 'klaim', en: 'claims', about: 'Benefit claims.' },
  cases: { id: 'kasus', en: 'cases', about: 'Cases.' },
  km2: { id: 'km²', en: 'km²', about: 'Square kilometres.' },
} as const satisfies Vocabulary<string>;
export type PublishedUnit = keyof typeof publishedUnits;

/** Every unit: those, and the ones of numbers worked out here. */
export const units = {
  ...publishedUnits,
  year: { id: 'tahun', en: 'year', about: 'A calendar year.' },
  per_thousand: { id: 'per 1.000', en: 'per 1,000', about: 'Per thousand employed people.' },
  points: { id: 'poin', en: 'points', about: 'Points of an index, 0 to 100.' },
  categories: { id: 'kelompok', en: 'categories', about: 'Worker categories.' },
} as const satisfies Vocabulary<string>;
export type Unit = keyof typeof units;

export const precisions = {
  EXACT: { id: 'Tepat', en: 'Exact', about: 'Printed to the unit.' },
  ROUNDED: { id: 'Dibulatkan', en: 'Rounded', about: 'Printed in thousands, millions or billions.' },
  APPROXIMATE: { id: 'Perkiraan', en: 'Approximate', about: 'Printed with "about" or "more than".' },
} as const satisfies Vocabulary<string>;
export type Precision = keyof typeof precisions;

export const standings = {
  PREFERRED: { id: 'Diutamakan', en: 'Preferred', about: 'The figure used where several speak of the same thing.' },
  NORMAL: { id: 'Biasa', en: 'Normal', about: 'Kept beside the preferred figure.' },
  DEPRECATED: { id: 'Tidak dipakai', en: 'Deprecated', about: 'Known to be wrong, kept with the reason; never used.' },
} as const satisfies Vocabulary<string>;
export type Standing = keyof typeof standings;

export const publisherKinds = {
  LOCAL_GOVERNMENT: { id: 'Pemerintah daerah', en: 'Local government', about: 'A local government.' },
  BPJS: { id: 'BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan', about: 'An office of BPJS Ketenagakerjaan.' },
  PRESS: { id: 'Pers', en: 'Press', about: 'Newspapers, portals, broadcasters.' },
  STATISTICS_OFFICE: { id: 'Badan statistik', en: 'Statistics office', about: 'BPS and other statistics offices.' },
  LEGAL: { id: 'Peraturan', en: 'Legal text', about: 'A regulation.' },
  OTHER: { id: 'Lainnya', en: 'Other', about: 'Any other publisher.' },
} as const satisfies Vocabulary<string>;
export type PublisherKind = keyof typeof publisherKinds;

/** What a figure is about. */
export const subjectKinds = {
  cohort: { id: 'Kelompok', en: 'Cohort', about: 'A cohort.' },
  program: { id: 'Program', en: 'Program', about: 'A program.' },
  regency: { id: 'Daerah', en: 'Regency', about: 'A regency or city.' },
  province: { id: 'Provinsi', en: 'Province', about: 'A province.' },
} as const satisfies Vocabulary<string>;
export type SubjectKind = keyof typeof subjectKinds;
