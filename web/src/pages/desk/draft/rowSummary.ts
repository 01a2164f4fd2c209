import { formatInFull, isWordOf, measures, publishedUnits } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import { labelOf } from '../../../i18n/bilingual.ts';
import type { Table } from '../graphql/generated/documents.ts';
import type { EditedRow } from './draftEdits.ts';

/** Which cells tell a row to a person, the first that holds something. */
const telling: Readonly<Record<Table, Readonly<Record<Language, readonly string[]>>>> = {
  REGENCIES: { ID: ['name'], EN: ['name'] },
  SOURCES: { ID: ['publisher'], EN: ['publisher'] },
  INDICATORS: { ID: ['indicator'], EN: ['indicator'] },
  PROGRAMS: { ID: ['name_id'], EN: ['name_en', 'name_id'] },
  COHORTS: { ID: ['label_id'], EN: ['label_en', 'label_id'] },
  FIGURES: { ID: ['printed'], EN: ['printed'] },
  TOTALS: { ID: ['statement_id', 'statement_en'], EN: ['statement_en'] },
  CLAIMS: { ID: ['statement_id', 'statement_en'], EN: ['statement_en'] },
};

const keys: Readonly<Record<Table, readonly string[]>> = {
  REGENCIES: ['code'],
  SOURCES: ['source_id'],
  INDICATORS: ['regency_code', 'indicator', 'year'],
  PROGRAMS: ['program_id'],
  COHORTS: ['cohort_id'],
  FIGURES: ['figure_id'],
  TOTALS: ['total_id'],
  CLAIMS: ['claim_id'],
};

export interface RowSummary {
  /** What the row says; empty where nothing is written yet. */
  readonly title: string;
  readonly key: string;
}

/** A row in a line: what it says, and its identity. */
export function rowSummary({ table, cells }: EditedRow, language: Language): RowSummary {
  const key = keys[table].flatMap((column) => cells[column] || []).join(' ');
  return { title: table === 'FIGURES' ? figureTitle(cells, language) : plainTitle(table, cells, language), key };
}

function plainTitle(table: Table, cells: EditedRow['cells'], language: Language): string {
  return telling[table][language].map((column) => cells[column]).find(Boolean) ?? '';
}

function figureTitle(
  { measure = '', value = '', unit = '', printed = '' }: EditedRow['cells'],
  language: Language,
): string {
  const label = isWordOf(measures, measure) ? labelOf(measures[measure], language) : measure;
  const isReadable = isWordOf(publishedUnits, unit) && value !== '' && Number.isFinite(Number(value));
  const number = isReadable ? formatInFull(Number(value), unit, language) : value || printed;
  return [label, number].filter(Boolean).join(': ');
}
