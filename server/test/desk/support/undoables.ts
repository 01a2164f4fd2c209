import type { TableName } from '../../../src/ingest/index.ts';

/** A row that a test publishes and undoes. */
export interface Undoable {
  readonly table: TableName;
  readonly cells: Readonly<Record<string, string>>;
  /** True of a row that is published already. */
  readonly changes: boolean;
}

/** One change of every table, and one addition to every table but that of the regencies. */
export const undoables: readonly Undoable[] = [
  {
    table: 'figures',
    changes: true,
    cells: { figure_id: '3503-dbhcht-mixed-2023-headcount-1', value: '560000', printed: '560.000' },
  },
  { table: 'regencies', changes: true, cells: { code: '3503', branch_note: 'Uji.' } },
  { table: 'sources', changes: true, cells: { source_id: '3503-harian-news-2025', published_on: '2026-01-02' } },
  {
    table: 'indicators',
    changes: true,
    cells: { regency_code: '3503', indicator: 'EMPLOYED', year: '2025', value: '20000' },
  },
  { table: 'programs', changes: true, cells: { program_id: '3503-dbhcht', funding: 'APBD', benefits: 'JKK;JKM;JHT' } },
  {
    table: 'cohorts',
    changes: true,
    cells: { cohort_id: '3503-dbhcht-mixed-2025', renews: '', adds_to: '3503-dbhcht-mixed-2023' },
  },
  { table: 'totals', changes: true, cells: { total_id: '3503-fisher-benefit-sum', tolerance: '12345' } },
  { table: 'claims', changes: true, cells: { claim_id: '35-innovation-2023', claimed_on: '2024-09', note: 'Uji.' } },
  {
    table: 'sources',
    changes: false,
    cells: {
      source_id: 'uji-sumber',
      publisher: 'Uji',
      publisher_kind: 'PRESS',
      published_on: '2025-03-01',
      accessed_on: '2026-11-21',
      gist: 'A test.',
    },
  },
  {
    table: 'indicators',
    changes: false,
    cells: {
      regency_code: '3503',
      indicator: 'EMPLOYED',
      year: '2026',
      value: '400000',
      unit: 'people',
      source_id: 'uji-sumber',
    },
  },
  {
    table: 'programs',
    changes: false,
    cells: { program_id: 'uji-program', regency_code: '3503', name_id: 'Uji', name_en: 'Test', funding: 'APBD' },
  },
  {
    table: 'cohorts',
    changes: false,
    cells: {
      cohort_id: 'uji-kelompok',
      program_id: 'uji-program',
      category: 'FISHERS',
      segment: 'BPU',
      label_id: 'Nelayan',
      label_en: 'Fishers',
      status: 'ENROLLED',
      starts_on: '2025',
      confirmed_through: '2026',
      renews: '3503-dbhcht-mixed-2025',
    },
  },
  ...['satu', 'dua'].map((name, index) => ({
    table: 'figures' as const,
    changes: false,
    cells: {
      figure_id: `uji-${name}`,
      subject_kind: 'cohort',
      subject_id: 'uji-kelompok',
      measure: 'HEADCOUNT',
      value: `${90000 + index}`,
      unit: 'people',
      period_from: '2025',
      source_id: 'uji-sumber',
      printed: `90.00${index}`,
      precision: 'EXACT',
      standing: index === 0 ? 'PREFERRED' : 'NORMAL',
    },
  })),
  {
    table: 'totals',
    changes: false,
    cells: {
      total_id: 'uji-jumlah',
      kind: 'SUM',
      source_id: 'uji-sumber',
      statement_en: 'A test.',
      total_figure_id: 'uji-satu',
      part_figure_ids: '3503-dbhcht-mixed-2023-headcount-1;3503-dbhcht-mixed-2025-headcount-1',
      tolerance: '0',
    },
  },
  {
    table: 'claims',
    changes: false,
    cells: {
      claim_id: 'uji-klaim',
      regency_code: '3503',
      source_id: 'uji-sumber',
      claimant: 'regency government',
      scope: 'EAST_JAVA',
      metric: 'VULNERABLE_WORKERS',
      period: '2025',
      direction: 'HIGHEST',
      kind: 'SOLE_FIRST',
      statement_en: 'The largest.',
    },
  },
];
