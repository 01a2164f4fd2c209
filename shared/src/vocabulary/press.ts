import type { Vocabulary } from './vocabulary.ts';

/** What a press text can say of what is kept here. */
export const proposalKinds = {
  REGENCY: { id: 'Daerah', en: 'Place', about: 'The regency or city whose workers the text counts.' },
  DATE: { id: 'Tanggal', en: 'Date', about: 'The date of the document.' },
  COUNT: { id: 'Jumlah pekerja', en: 'Head count', about: 'Workers who are covered, or are to be.' },
  FUNDING: { id: 'Pendanaan', en: 'Funding', about: 'Who pays the premium.' },
  BENEFIT: { id: 'Manfaat', en: 'Benefit', about: 'A benefit that the workers have.' },
  BUDGET: { id: 'Anggaran', en: 'Budget', about: 'Money for premiums.' },
  PREMIUM: { id: 'Iuran', en: 'Premium', about: 'The premium of one person for one month.' },
  MONTHS: { id: 'Bulan dibiayai', en: 'Months funded', about: 'Months of premium paid.' },
  BENEFIT_PAID: { id: 'Manfaat dibayar', en: 'Benefit paid', about: 'Money paid as benefit; never a budget.' },
  RATE: { id: 'Cakupan', en: 'Coverage rate', about: 'Coverage reached, in percent, as published.' },
  SUM: { id: 'Penjumlahan', en: 'Sum', about: 'A stated total with its parts, reckoned again.' },
  CLAIM: { id: 'Klaim', en: 'Claim', about: 'A superlative, a rank or an award.' },
} as const satisfies Vocabulary<string>;
export type ProposalKind = keyof typeof proposalKinds;

/** What a number of workers in a press text is. */
export const countKinds = {
  STOCK: { id: 'Jumlah', en: 'Stock', about: 'The people who are covered at a time.' },
  FLOW: { id: 'Tambahan', en: 'Addition', about: 'New people on top of others who go on.' },
  TARGET: { id: 'Sasaran', en: 'Target', about: 'People planned for later, not enrolled.' },
  TOTAL: { id: 'Total', en: 'Total', about: 'The sum of other counts of the same text.' },
} as const satisfies Vocabulary<string>;
export type CountKind = keyof typeof countKinds;

/** For how long an amount of money is said to be. */
export const budgetSpans = {
  YEAR: { id: 'per tahun', en: 'a year', about: 'Of every year.' },
  MONTH: { id: 'per bulan', en: 'a month', about: 'Of every month.' },
} as const satisfies Vocabulary<string>;
export type BudgetSpan = keyof typeof budgetSpans;

/** Why something is proposed: how it was read. */
export const pressRules = {
  KIND_NAMED: {
    id: 'Nama daerah dengan kata kabupaten atau kota',
    en: 'The name of the place with its kind',
    about: 'A name with "Kabupaten" or "Kota" before it.',
  },
  OFFICE_NAMED: {
    id: 'Nama daerah dengan pemerintahnya',
    en: 'The name of the place with its government',
    about: 'A name with "Pemkab", "Bupati", "Pemkot" or "Wali Kota" before it.',
  },
  BARE_NAME: { id: 'Nama daerah saja', en: 'The bare name of the place', about: 'A name that one place bears.' },
  KIND_UNKNOWN: {
    id: 'Nama yang dimiliki kabupaten dan kota; teks tidak memutuskan',
    en: 'A name that a regency and a city share; the text does not decide',
    about: 'The candidates are given; the reader chooses.',
  },
  DATE_LINE: { id: 'Baris tanggal di kepala teks', en: 'A dateline', about: 'A short line near the head with a date.' },
  EVENT_DAY: {
    id: 'Hari kejadian, dalam kurung atau dengan nama hari',
    en: 'The day of the event, in brackets or with its weekday',
    about: 'No dateline; the first such day.',
  },
  FIRST_DAY: { id: 'Tanggal pertama dalam teks', en: 'The first date of the text', about: 'No dateline, no event.' },
  YEAR_FROM_ELSEWHERE: {
    id: 'Tanggal tanpa tahun; tahunnya dari bagian lain',
    en: 'A day without a year; the year is from elsewhere',
    about: 'The year of publication, of another date, or of the address.',
  },
  ONLY_YEAR: {
    id: 'Tahun penerbitan saja',
    en: 'The year of publication alone',
    about: 'A year beside a copyright mark.',
  },
  GROUP_AFTER: { id: 'Kelompok setelah angka', en: 'The group after the number', about: '"27.500 pekerja rentan".' },
  GROUP_BEFORE: {
    id: 'Kelompok sebelum angka',
    en: 'The group before the number',
    about: '"Perangkat desa sebanyak 2.745 orang".',
  },
  GROUP_IN_SENTENCE: {
    id: 'Kelompok dalam kalimat yang sama',
    en: 'The group in the same sentence',
    about: 'The group named nearest before the number.',
  },
  GROUP_OF_TEXT: {
    id: 'Kelompok yang dibahas teks',
    en: 'The group the text is about',
    about: 'The number names no group.',
  },
  TOTAL_NAMED: { id: 'Disebut total', en: 'Called a total', about: 'A word like "total" stands before the number.' },
  FUND_NAMED: { id: 'Sumber dana disebut', en: 'The fund is named', about: 'The name of the fund, or what it is.' },
  BENEFIT_NAMED: { id: 'Program jaminan disebut', en: 'The benefit is named', about: 'The name of the benefit.' },
  RISK_NAMED: {
    id: 'Risiko yang ditanggung disebut',
    en: 'The risk is named',
    about: '"Kecelakaan kerja dan meninggal dunia".',
  },
  BUDGET_WORD: {
    id: 'Kata anggaran di dekatnya',
    en: 'A word of budgets near it',
    about: '"Anggaran", "dialokasikan".',
  },
  PREMIUM_WORD: {
    id: 'Kata iuran di dekatnya',
    en: 'A word of premiums near it',
    about: '"Iuran", "per orang per bulan".',
  },
  BENEFIT_WORD: { id: 'Kata santunan di dekatnya', en: 'A word of benefits near it', about: '"Santunan", "klaim".' },
  MONTHS_SAID: { id: 'Jumlah bulan disebut', en: 'The months are said', about: '"Selama tujuh bulan".' },
  MONTHS_SPANNED: {
    id: 'Bulan pertama dan terakhir disebut',
    en: 'The first and the last month are said',
    about: '"Juni hingga Desember 2025".',
  },
  RATE_WORD: { id: 'Kata cakupan di dekatnya', en: 'A word of coverage near it', about: '"Cakupan", "coverage".' },
  SUM_OF_LIST: {
    id: 'Jumlah suatu daftar',
    en: 'The sum of a list',
    about: 'The parts stand together beside the total.',
  },
  SUM_OF_ADDITION: {
    id: 'Jumlah lama dan tambahannya',
    en: 'An earlier count and what was added',
    about: '"12.779 … tambah 7.221 … menjadi 20 ribu".',
  },
  SUPERLATIVE: { id: 'Kata paling atau ter-', en: 'A superlative', about: '"Terbesar di Jawa Timur".' },
  RANK_SAID: { id: 'Peringkat disebut', en: 'A rank is said', about: '"Peringkat kedua se-Jawa Timur".' },
  FIRST_SAID: { id: 'Disebut pertama atau pionir', en: 'Called first or a pioneer', about: '"Salah satu pionir".' },
  RISE_SAID: { id: 'Disebut naik tiap tahun', en: 'Said to rise every year', about: '"Tiap tahun selalu naik".' },
  AWARD_SAID: { id: 'Penghargaan disebut', en: 'An award is said', about: '"Terbaik I Paritrana Award".' },
} as const satisfies Vocabulary<string>;
export type PressRule = keyof typeof pressRules;
