import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { Measure, Precision, Standing, Unit } from '@pionir/shared';
import { CohortEntity } from './Cohort.ts';
import { double, provenance, word } from './columns.ts';
import { ProgramEntity } from './Program.ts';
import { RegencyEntity } from './Regency.ts';
import { SourceEntity } from './Source.ts';

export const FigureEntity = defineEntity({
  name: 'Figure',
  tableName: 'figure',
  indexes: [
    { properties: ['package', 'line'] },
    { properties: ['source', 'id'] },
    { properties: ['cohort', 'source'] },
    { properties: ['addedIn', 'id'] },
    // Nearly all figures are of cohorts: the others alone are in these.
    { properties: ['program'], where: '"program_id" is not null' },
    { properties: ['regency'], where: '"regency_code" is not null' },
    { properties: ['provinceCode'], where: '"province_code" is not null' },
  ],
  checks: [
    {
      name: 'figure_has_one_subject',
      expression:
        '(case when cohort_id is null then 0 else 1 end + case when program_id is null then 0 else 1 end + case when regency_code is null then 0 else 1 end + case when province_code is null then 0 else 1 end) = 1',
    },
  ],
  properties: {
    id: p.text().primary(),
    /** The subject: exactly one of the four. */
    cohort: () => p.manyToOne(CohortEntity).nullable().deleteRule('restrict').index(false),
    program: () => p.manyToOne(ProgramEntity).nullable().deleteRule('restrict').index(false),
    regency: () => p.manyToOne(RegencyEntity).nullable().deleteRule('restrict').index(false),
    provinceCode: p.text().nullable(),
    measure: word<Measure>(),
    value: double(),
    unit: word<Unit>(),
    periodFrom: p.text().nullable(),
    periodTo: p.text().nullable(),
    source: () => p.manyToOne(SourceEntity).index(false),
    printed: p.text(),
    precision: word<Precision>(),
    standing: word<Standing>(),
    standingReason: p.text().nullable(),
    note: p.text().nullable(),
    /** The revision that first published it; null where that was before it was recorded. */
    addedIn: p.integer().nullable(),
    ...provenance(),
  },
});
export type FigureRow = InferEntity<typeof FigureEntity>;
