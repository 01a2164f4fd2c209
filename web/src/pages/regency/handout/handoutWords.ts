import type { Bilingual } from '../../../i18n/bilingual.ts';
import type { CohortStanding } from '../cohortStanding.ts';

interface HandoutWords {
  readonly head: string;
  readonly years: string;
  readonly composition: string;
  readonly cohorts: string;
  readonly cohort: string;
  readonly program: string;
  readonly people: string;
  readonly span: string;
  readonly standing: string;
  readonly standings: Readonly<Record<CohortStanding, string>>;
  readonly claims: string;
  readonly atClaim: string;
  readonly today: string;
  readonly noClaims: string;
  readonly sources: string;
  readonly undated: string;
  /** What did not find room. */
  readonly more: (count: number) => string;
  readonly gaps: string;
}

export const handoutWords: Bilingual<HandoutWords> = {
  ID: {
    head: 'Pionir · lembar rapat',
    years: 'Pada 31 Desember tiap tahun',
    composition: 'Menurut kelompok pekerja',
    cohorts: 'Program dan kelompok',
    cohort: 'Kelompok',
    program: 'Program',
    people: 'Orang',
    span: 'Masa',
    standing: 'Dihitung pada hari itu',
    standings: { counted: 'ya', notCounted: 'tidak', planned: 'direncanakan' },
    claims: 'Klaim dan dua putusannya',
    atClaim: 'saat klaim',
    today: 'kini',
    noClaims: 'Tidak ada klaim yang tercatat.',
    sources: 'Sumber',
    undated: 'tanpa tanggal',
    more: (count) => `Masih ada ${count} lagi di laman ini.`,
    gaps: 'Yang tidak ada angkanya ditulis alasannya, tidak pernah dianggap nol.',
  },
  EN: {
    head: 'Pionir · meeting handout',
    years: 'On 31 December of each year',
    composition: 'By worker category',
    cohorts: 'Programs and cohorts',
    cohort: 'Cohort',
    program: 'Program',
    people: 'People',
    span: 'Period',
    standing: 'Counted that day',
    standings: { counted: 'yes', notCounted: 'no', planned: 'planned' },
    claims: 'Claims and their two verdicts',
    atClaim: 'at the claim',
    today: 'now',
    noClaims: 'No claim is on record.',
    sources: 'Sources',
    undated: 'undated',
    more: (count) => `${count} more on this page of the web.`,
    gaps: 'What has no number has a reason, and is never taken for zero.',
  },
};
