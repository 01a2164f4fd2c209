import { cohortStatuses, segments, workerCategories } from '@pionir/shared';
import { id, optional, partialDate, referencesTo, referenceTo, required, text, word } from '../cells/index.ts';
import type { CohortRelation } from '../../db/entities/index.ts';
import type { Tables } from '../../db/tables.ts';
import { inOrder } from './periodOrder.ts';
import { defineTable, recordOf } from './table.ts';
import type { StoredRecord } from './table.ts';

/** The columns that name other cohorts, with the relation each stands for. */
export const cohortRelations = {
  renews: 'RENEWS',
  adds_to: 'ADDS_TO',
  contains: 'CONTAINS',
} as const satisfies Record<string, CohortRelation>;

const recordCells = {
  id: 'cohort_id',
  program_id: 'program_id',
  category: 'category',
  segment: 'segment',
  label_id: 'label_id',
  label_en: 'label_en',
  status: 'status',
  starts_on: 'starts_on',
  ends_on: 'ends_on',
  confirmed_through: 'confirmed_through',
  note: 'note',
} as const satisfies Record<Exclude<keyof Tables['cohort'], 'package' | 'line' | 'added_in'>, string>;

export const cohorts = defineTable({
  name: 'cohorts',
  title: 'Cohorts',
  description:
    'One row is a group of workers enrolled together under a program. Cohorts do not overlap but where contains says so.',
  primaryKey: ['cohort_id'],
  columns: {
    cohort_id: required(id, 'Identifier: program, group, year.'),
    program_id: required(referenceTo('programs'), 'Program under which they are enrolled.'),
    category: required(word(workerCategories), 'Trade or office of the workers.'),
    segment: required(word(segments), 'Membership segment of BPJS Ketenagakerjaan.'),
    label_id: required(text, 'Who they are, in Indonesian.'),
    label_en: required(text, 'Who they are, in English.'),
    status: required(word(cohortStatuses), 'ENROLLED once covered; PLANNED ones never count.'),
    starts_on: optional(partialDate, 'First day of cover. Without one the cohort counts on no day.'),
    ends_on: optional(partialDate, 'Last day of cover as published.'),
    confirmed_through: optional(partialDate, 'Latest date at which some source still says that they are covered.'),
    renews: optional(
      referencesTo('cohorts'),
      'Earlier cohorts of the same place that this one takes over from, the day it begins.',
    ),
    adds_to: optional(
      referencesTo('cohorts'),
      'Cohorts of the same place that go on beside this one; these people are new.',
    ),
    contains: optional(
      referencesTo('cohorts'),
      'Cohorts of the same place whose people are inside this one; they do not count while this one does.',
    ),
    note: optional(text, 'What a reader must know to use it rightly.'),
  },
  check({ starts_on, ends_on }, report) {
    if (!inOrder(starts_on, ends_on)) report('ends_on', `a date not before starts_on, ${starts_on}`);
  },
  storage: {
    table: 'cohort',
    key: ['id'],
    firstIn: 'added_in',
    toRecord: (row) => recordOf(recordCells, row),
    cellsOf: () => recordCells,
    fromRecord: ({ id }, links) => ({
      cohort_id: id,
      ...Object.fromEntries(
        Object.entries(cohortRelations).map(([column, relation]) => [
          column,
          links.filter((link) => link['relation'] === relation).map((link) => link['other_id']),
        ]),
      ),
    }),
    links: {
      table: 'cohort_link',
      owner: 'cohort_id',
      toRecords: (row) => [
        ...linkRecords(row.cohort_id, cohortRelations.renews, row.renews),
        ...linkRecords(row.cohort_id, cohortRelations.adds_to, row.adds_to),
        ...linkRecords(row.cohort_id, cohortRelations.contains, row.contains),
      ],
    },
  },
});

function linkRecords(cohort_id: string, relation: CohortRelation, others: readonly string[] | null): StoredRecord[] {
  return others === null ? [] : others.map((other_id, position) => ({ cohort_id, relation, other_id, position }));
}
