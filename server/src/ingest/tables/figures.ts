import { measures, precisions, provinceOf, standings, subjectKinds, publishedUnits } from '@pionir/shared';
import type { SubjectKind } from '@pionir/shared';
import { id, optional, partialDate, plainNumber, referenceTo, required, text, word } from '../cells/index.ts';
import { checkMeasure } from './checkMeasure.ts';
import { checkPrinted } from './checkPrinted.ts';
import { inOrder } from './periodOrder.ts';
import { defineTable, recordOf } from './table.ts';
import type { Tables } from '../../db/tables.ts';
import type { FetchedRecord } from './table.ts';

/** Exactly one of four columns holds the subject. */
const noSubject = { cohort_id: null, program_id: null, regency_code: null, province_code: null };

const otherCells = {
  id: 'figure_id',
  measure: 'measure',
  value: 'value',
  unit: 'unit',
  period_from: 'period_from',
  period_to: 'period_to',
  source_id: 'source_id',
  printed: 'printed',
  precision: 'precision',
  standing: 'standing',
  standing_reason: 'standing_reason',
  note: 'note',
} as const satisfies Record<
  Exclude<keyof Tables['figure'], keyof typeof noSubject | 'package' | 'line' | 'added_in'>,
  string
>;

const recordCells = {
  cohort: { ...otherCells, ...noSubject, cohort_id: 'subject_id' },
  program: { ...otherCells, ...noSubject, program_id: 'subject_id' },
  regency: { ...otherCells, ...noSubject, regency_code: 'subject_id' },
  // The province is named by its number alone.
  province: { ...otherCells, ...noSubject },
} as const satisfies Record<SubjectKind, unknown>;

export const figures = defineTable({
  name: 'figures',
  title: 'Figures',
  description:
    'One row is one published number about one subject. Numbers that contradict each other stand side by side.',
  primaryKey: ['figure_id'],
  columns: {
    figure_id: required(id, 'Identifier: subject, measure, a counter.'),
    subject_kind: required(word(subjectKinds), 'Which table the subject stands in.'),
    subject_id: required(
      text,
      'The subject: cohort_id of cohorts, program_id of programs, code of regencies or province_code of regencies, as subject_kind says. Table Schema has no foreign key for that; the import checks it.',
    ),
    measure: required(word(measures), 'What was counted. HEADCOUNT is of a cohort, and only of a cohort.'),
    value: required(plainNumber(), 'The number, in the unit beside it. People, rupiah, claims and cases are whole.'),
    unit: required(word(publishedUnits), 'Unit of the value; money is whole rupiah, never thousands.'),
    period_from: optional(partialDate, 'Date, or first date, that the number speaks of.'),
    period_to: optional(partialDate, 'Last date that it speaks of; empty where it speaks of one.'),
    source_id: required(referenceTo('sources'), 'Document that prints it.'),
    printed: required(
      text,
      'The number exactly as printed, misprints kept. Where it cannot be read as the value the note says "misprint".',
    ),
    precision: required(word(precisions), 'How exact the printed number claims to be.'),
    standing: required(
      word(standings),
      'Which figure is used: at most one is PREFERRED for a subject, measure and period.',
    ),
    standing_reason: optional(text, 'Why it stands so; always there for DEPRECATED.'),
    note: optional(text, 'What a reader must know to use it rightly.'),
  },
  check(row, report) {
    checkMeasure(row, report);
    checkPrinted(row, report);
    if (!inOrder(row.period_from, row.period_to))
      report('period_to', `a date not before period_from, ${row.period_from}`);
    if (row.period_from === null && row.period_to) report('period_from', 'a date, as period_to has one');
    if (row.standing === 'DEPRECATED' && row.standing_reason === null)
      report('standing_reason', 'the reason why it is DEPRECATED');
  },
  storage: {
    table: 'figure',
    key: ['id'],
    firstIn: 'added_in',
    toRecord: (row) => ({
      ...recordOf(recordCells[row.subject_kind], row),
      ...(row.subject_kind === 'province' && { province_code: provinceOf(row.subject_id) }),
    }),
    cellsOf: ({ subject_kind }) => (subject_kind === 'province' ? null : recordCells[subject_kind]),
    fromRecord: ({ id, cohort_id, program_id, regency_code, province_code }) => ({
      figure_id: id,
      subject_kind: subjectKindOf({ cohort_id, program_id, regency_code }),
      subject_id: cohort_id ?? program_id ?? regency_code ?? province_code,
    }),
  },
});

function subjectKindOf({ cohort_id, program_id, regency_code }: FetchedRecord): SubjectKind {
  if (cohort_id !== null) return 'cohort';
  if (program_id !== null) return 'program';
  return regency_code === null ? 'province' : 'regency';
}
