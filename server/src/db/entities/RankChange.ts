import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { RankedMetricName } from '@pionir/shared';
import { double } from './columns.ts';
import { RegencyEntity } from './Regency.ts';
import { RevisionEntity } from './Revision.ts';

/** A rank that a revision moved, both sides as known on the day of its publication. */
export const RankChangeEntity = defineEntity({
  name: 'RankChange',
  tableName: 'rank_change',
  properties: {
    revision: () => p.manyToOne(RevisionEntity).primary().index(false),
    metric: p.text().$type<RankedMetricName>().primary(),
    /** The rank is that of its 31 December. */
    year: p.integer().primary(),
    regency: () => p.manyToOne(RegencyEntity).primary(),
    /** Null where it was not ranked, as the value then. */
    rankBefore: p.integer().nullable(),
    rankAfter: p.integer().nullable(),
    valueBefore: double().nullable(),
    valueAfter: double().nullable(),
  },
});
export type RankChangeRow = InferEntity<typeof RankChangeEntity>;
