import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import { CohortEntity } from './Cohort.ts';

/** How one cohort stands to another: takes over from it, comes on top of it, holds it inside. */
export type CohortRelation = 'RENEWS' | 'ADDS_TO' | 'CONTAINS';

export const CohortLinkEntity = defineEntity({
  name: 'CohortLink',
  tableName: 'cohort_link',
  properties: {
    cohort: () => p.manyToOne(CohortEntity).primary().index(false),
    relation: p.text().$type<CohortRelation>().primary(),
    other: () => p.manyToOne(CohortEntity).primary().index(),
    /** Place in the list as written, from 0. */
    position: p.integer(),
  },
});
export type CohortLinkRow = InferEntity<typeof CohortLinkEntity>;
