import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { CohortStatus, Segment, WorkerCategory } from '@pionir/shared';
import { added, provenance, word } from './columns.ts';
import { ProgramEntity } from './Program.ts';

export const CohortEntity = defineEntity({
  name: 'Cohort',
  tableName: 'cohort',
  indexes: [{ properties: ['package', 'line'] }, { properties: ['program', 'id'] }],
  properties: {
    id: p.text().primary(),
    program: () => p.manyToOne(ProgramEntity).index(false),
    category: word<WorkerCategory>(),
    segment: word<Segment>(),
    labelId: p.text(),
    labelEn: p.text(),
    status: word<CohortStatus>(),
    startsOn: p.text().nullable(),
    endsOn: p.text().nullable(),
    confirmedThrough: p.text().nullable(),
    note: p.text().nullable(),
    ...added(),
    ...provenance(),
  },
});
export type CohortRow = InferEntity<typeof CohortEntity>;
