import type { Bilingual } from '../i18n/bilingual.ts';

interface EvidenceWords {
  readonly ratioOf: string;
  readonly per: string;
  readonly sumOf: (count: number) => string;
  readonly printed: string;
  readonly period: string;
  readonly precision: string;
  readonly standing: string;
  readonly knownFrom: string;
  readonly source: string;
  readonly undated: string;
  readonly note: string;
  readonly year: string;
  readonly noFigures: string;
}

export const evidenceWords: Bilingual<EvidenceWords> = {
  ID: {
    ratioOf: 'Dihitung',
    per: 'dibagi',
    sumOf: (count) => `Dibuat dari ${count === 1 ? 'satu' : count} angka yang dipublikasikan:`,
    printed: 'Seperti tercetak',
    period: 'Masa',
    precision: 'Ketelitian',
    standing: 'Kedudukan',
    knownFrom: 'Diketahui sejak',
    source: 'Sumber',
    undated: 'tanpa tanggal',
    note: 'Catatan',
    year: 'Tahun',
    noFigures: 'Tidak ada angka yang menyertai nilai ini.',
  },
  EN: {
    ratioOf: 'Computed',
    per: 'over',
    sumOf: (count) => (count === 1 ? 'Made of one published figure:' : `Made of ${count} published figures:`),
    printed: 'As printed',
    period: 'Period',
    precision: 'Precision',
    standing: 'Standing',
    knownFrom: 'Known from',
    source: 'Source',
    undated: 'undated',
    note: 'Note',
    year: 'Year',
    noFigures: 'No figures stand with this value.',
  },
};
