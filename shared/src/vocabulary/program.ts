import type { Vocabulary } from './vocabulary.ts';

/** Who pays the premium. */
export const fundingSources = {
  APBD: { id: 'APBD', en: 'Local budget (APBD)', about: 'Budget of the regency, city or province.' },
  DBHCHT: {
    id: 'DBHCHT',
    en: 'Tobacco excise share (DBHCHT)',
    about: 'The share of tobacco excise handed to local governments.',
  },
  APBDES: {
    id: 'APBDes/ADD',
    en: 'Village budget (APBDes)',
    about: 'Village budgets, village fund allocation (ADD) included.',
  },
  CSR: { id: 'CSR', en: 'Company giving (CSR)', about: 'Social responsibility money of a company.' },
  DONATION: { id: 'Donasi', en: 'Donation', about: 'Donations, religious alms included.' },
  EMPLOYER: { id: 'Pemberi kerja', en: 'Employer', about: 'The employer pays.' },
  SELF: { id: 'Mandiri', en: 'Self', about: 'The workers pay for themselves.' },
  UNKNOWN: { id: 'Tidak disebut', en: 'Not stated', about: 'No source states the fund.' },
} as const satisfies Vocabulary<string>;
export type FundingSource = keyof typeof fundingSources;

/** Benefits of BPJS Ketenagakerjaan. People in several benefits are the same people. */
export const benefits = {
  JKK: { id: 'Jaminan Kecelakaan Kerja', en: 'Work accident', about: 'JKK: work accident insurance.' },
  JKM: { id: 'Jaminan Kematian', en: 'Death', about: 'JKM: death insurance.' },
  JHT: { id: 'Jaminan Hari Tua', en: 'Old age', about: 'JHT: old-age savings.' },
  JP: { id: 'Jaminan Pensiun', en: 'Pension', about: 'JP: pension.' },
  JKP: { id: 'Jaminan Kehilangan Pekerjaan', en: 'Job loss', about: 'JKP: job-loss insurance.' },
} as const satisfies Vocabulary<string>;
export type Benefit = keyof typeof benefits;
