import type { Vocabulary } from './vocabulary.ts';

/** Kinds of published arithmetic. */
export const totalKinds = {
  SUM: { id: 'Jumlah', en: 'Sum', about: 'The parts add up to the total.' },
  RATIO: { id: 'Rasio', en: 'Ratio', about: 'The first part over the second, in percent.' },
  PRODUCT: { id: 'Hasil kali', en: 'Product', about: 'Heads times months times premium.' },
} as const satisfies Vocabulary<string>;
export type TotalKind = keyof typeof totalKinds;

/** What came of doing published arithmetic again (honest numbers, section 6). None says which number is wrong. */
export const totalStatuses = {
  RECONCILES: { id: 'Cocok', en: 'Reconciles', about: 'The parts make the printed total.' },
  WITHIN_ROUNDING: {
    id: 'Cocok dalam pembulatan',
    en: 'Reconciles within rounding',
    about: 'The difference is no larger than the rounding of the printed numbers allows.',
  },
  DOES_NOT_RECONCILE: {
    id: 'Tidak cocok',
    en: 'Does not reconcile',
    about: 'The difference is larger than rounding allows. It does not say which of the numbers is off.',
  },
} as const satisfies Vocabulary<string>;
export type TotalStatus = keyof typeof totalStatuses;

export const claimScopes = {
  EAST_JAVA: { id: 'Jawa Timur', en: 'East Java', about: 'Among the regencies and cities of East Java.' },
  INDONESIA: { id: 'Indonesia', en: 'Indonesia', about: 'In the whole country.' },
  BRANCH_AREA: { id: 'Wilayah cabang', en: 'Branch area', about: 'In the area of a BPJS branch office.' },
  BAKORWIL: { id: 'Bakorwil', en: 'Bakorwil', about: 'In a coordination area of the province.' },
  OTHER: { id: 'Lainnya', en: 'Other', about: 'Another scope.' },
} as const satisfies Vocabulary<string>;
export type ClaimScope = keyof typeof claimScopes;

export const claimMetrics = {
  VULNERABLE_WORKERS: { id: 'Pekerja rentan', en: 'Vulnerable workers', about: 'Vulnerable workers protected.' },
  PROTECTED_WORKERS: { id: 'Pekerja terlindungi', en: 'Protected workers', about: 'All protected workers.' },
  COVERAGE_RATE: { id: 'Cakupan', en: 'Coverage rate', about: 'A coverage percentage.' },
  COVERAGE_GROWTH: { id: 'Pertumbuhan cakupan', en: 'Coverage growth', about: 'Growth of coverage.' },
  BUDGET: { id: 'Anggaran', en: 'Budget', about: 'Budget for premiums.' },
  DBHCHT_USE: { id: 'Pemakaian DBHCHT', en: 'Use of DBHCHT', about: 'Use of the tobacco excise share.' },
  PARITRANA_AWARD: { id: 'Paritrana', en: 'Paritrana award', about: 'The Paritrana award.' },
  FIRST_TO_START: { id: 'Pertama memulai', en: 'First to start', about: 'Who began first.' },
  RISING_EVERY_YEAR: { id: 'Naik tiap tahun', en: 'Rising every year', about: 'Coverage rises every year.' },
  OTHER: { id: 'Lainnya', en: 'Other', about: 'Another measure.' },
} as const satisfies Vocabulary<string>;
export type ClaimMetric = keyof typeof claimMetrics;

export const claimKinds = {
  SOLE_FIRST: { id: 'Satu-satunya pertama', en: 'Sole first', about: 'The largest, the first, the only leader.' },
  AMONG_FIRST: { id: 'Termasuk terdepan', en: 'Among the first', about: 'One of the leaders.' },
  RANK_N: { id: 'Peringkat ke-n', en: 'Rank n', about: 'A stated rank.' },
  RISING: { id: 'Naik', en: 'Rising', about: 'Rises from year to year.' },
  FIRST_EVER: { id: 'Pertama kali', en: 'First ever', about: 'The first to do it.' },
  AWARD: { id: 'Penghargaan', en: 'Award', about: 'An award was given.' },
} as const satisfies Vocabulary<string>;
export type ClaimKind = keyof typeof claimKinds;

export const claimDirections = {
  HIGHEST: { id: 'Tertinggi', en: 'Highest', about: 'The highest value leads.' },
  LOWEST: { id: 'Terendah', en: 'Lowest', about: 'The lowest value leads.' },
  EARLIEST: { id: 'Paling awal', en: 'Earliest', about: 'The earliest date leads.' },
  INCREASING: { id: 'Meningkat', en: 'Increasing', about: 'Values increase.' },
} as const satisfies Vocabulary<string>;
export type ClaimDirection = keyof typeof claimDirections;

/** What the figures say of a claim, by what was known on a day (honest numbers, section 7). */
export const verdicts = {
  SUPPORTED: { id: 'Didukung', en: 'Supported', about: "Every rival's figure is known, and the claim holds." },
  CONSISTENT: {
    id: 'Sejalan',
    en: 'Consistent',
    about: 'No known figure speaks against it, but not every rival has one.',
  },
  TIED: { id: 'Seri', en: 'Tied', about: 'Another place has the same value.' },
  NOT_SUPPORTED: {
    id: 'Tidak didukung',
    en: 'Not supported',
    about: 'Published figures speak against it; they are named with their sources.',
  },
  UNTESTABLE: {
    id: 'Tidak dapat diuji',
    en: 'Untestable',
    about: 'It has no figure of its own, or the data cannot carry a part of it; the part is named.',
  },
} as const satisfies Vocabulary<string>;
export type Verdict = keyof typeof verdicts;

/** By whose knowledge a claim is held against the figures. */
export const claimMoments = {
  AT_CLAIM: { id: 'Saat klaim dibuat', en: 'At the claim', about: 'By what was known on the day of the claim.' },
  TODAY: { id: 'Hari ini', en: 'Today', about: 'By what is known today of the same day.' },
} as const satisfies Vocabulary<string>;
export type ClaimMoment = keyof typeof claimMoments;

/** Which part of a claim the data cannot carry. */
export const untestableParts = {
  OWN_FIGURE: { id: 'Angka sendiri', en: 'Its own figure', about: 'No figure of the place itself is known.' },
  METRIC: { id: 'Ukuran', en: 'The measure', about: 'The data holds no comparable figures of this measure.' },
  SCOPE: { id: 'Cakupan wilayah', en: 'The scope', about: 'The data does not hold the places it compares with.' },
  YEARS: { id: 'Tahun', en: 'The years', about: 'Fewer than three years have values.' },
  AWARD_YEAR: { id: 'Tahun penghargaan', en: 'The award year', about: 'An award without its year says nothing.' },
  AWARD_RESULTS: {
    id: 'Hasil penghargaan',
    en: 'The results of the award',
    about: "An award is a jury's decision; the data holds no list of results.",
  },
} as const satisfies Vocabulary<string>;
export type UntestablePart = keyof typeof untestableParts;
