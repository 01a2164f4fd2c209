import type { Bilingual } from '../../i18n/bilingual.ts';
import type { CohortStanding } from './cohortStanding.ts';

interface ProgramWords {
  readonly funding: string;
  readonly benefits: string;
  readonly period: string;
  readonly note: string;
  readonly noCohorts: string;
  readonly cohortCount: (count: number) => string;
  readonly standing: Readonly<Record<CohortStanding, string>>;
  readonly target: string;
  readonly noTarget: string;
  readonly renews: string;
  readonly addsTo: string;
  readonly contains: string;
  readonly confirmed: (day: string) => string;
}

export const programWords: Bilingual<ProgramWords> = {
  ID: {
    funding: 'Sumber dana',
    benefits: 'Manfaat',
    period: 'Masa',
    note: 'Catatan',
    noCohorts: 'Program ini hanya punya angka keseluruhan, tanpa kelompok.',
    cohortCount: (count) => (count > 0 ? `${count} kelompok` : 'tanpa kelompok'),
    standing: {
      counted: 'dihitung pada hari itu',
      notCounted: 'tidak dihitung pada hari itu',
      planned: 'direncanakan, tidak dihitung',
    },
    target: 'sasaran',
    noTarget: 'sasaran tidak dipublikasikan',
    renews: 'melanjutkan',
    addsTo: 'menambah pada',
    contains: 'sudah mencakup',
    confirmed: (day) => `dipastikan sampai ${day}`,
  },
  EN: {
    funding: 'Paid from',
    benefits: 'Benefits',
    period: 'Period',
    note: 'Note',
    noCohorts: 'This program has overall figures only, no cohorts.',
    cohortCount: (count) => (count === 1 ? 'one cohort' : count > 1 ? `${count} cohorts` : 'no cohorts'),
    standing: {
      counted: 'counted on that day',
      notCounted: 'not counted on that day',
      planned: 'planned, not counted',
    },
    target: 'target',
    noTarget: 'no target published',
    renews: 'renews',
    addsTo: 'adds to',
    contains: 'already contains',
    confirmed: (day) => `confirmed up to ${day}`,
  },
};
