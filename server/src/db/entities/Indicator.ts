import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { IndicatorName, Unit } from '@pionir/shared';
import { added, double, provenance, word } from './columns.ts';
import { RegencyEntity } from './Regency.ts';
import { SourceEntity } from './Source.ts';

export const IndicatorEntity = defineEntity({
  name: 'Indicator',
  tableName: 'indicator',
  properties: {
    regency: () => p.manyToOne(RegencyEntity).primary().index(false),
    name: p.text().$type<IndicatorName>().primary(),
    year: p.integer().primary(),
    value: double(),
    unit: word<Unit>(),
    source: () => p.manyToOne(SourceEntity),
    note: p.text().nullable(),
    /** Why it no longer counts; null while it does. */
    withdrawnReason: p.text().nullable(),
    ...added(),
    ...provenance(),
  },
});
export type IndicatorRow = InferEntity<typeof IndicatorEntity>;
