import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { TotalKind } from '@pionir/shared';
import { added, double, provenance, word } from './columns.ts';
import { FigureEntity } from './Figure.ts';
import { SourceEntity } from './Source.ts';

export const TotalEntity = defineEntity({
  name: 'Total',
  tableName: 'total',
  properties: {
    id: p.text().primary(),
    kind: word<TotalKind>(),
    source: () => p.manyToOne(SourceEntity).index(),
    statementId: p.text().nullable(),
    statementEn: p.text(),
    totalFigure: () => p.manyToOne(FigureEntity).index(),
    /** In the total's unit. */
    tolerance: double(),
    note: p.text().nullable(),
    /** Why it no longer counts; null while it does. */
    withdrawnReason: p.text().nullable(),
    ...added(),
    ...provenance(),
  },
});
export type TotalRow = InferEntity<typeof TotalEntity>;

export const TotalPartEntity = defineEntity({
  name: 'TotalPart',
  tableName: 'total_part',
  properties: {
    total: () => p.manyToOne(TotalEntity).primary().index(false),
    /** Order matters in ratios and products; from 0. */
    position: p.integer().primary(),
    figure: () => p.manyToOne(FigureEntity).index(),
  },
});
export type TotalPartRow = InferEntity<typeof TotalPartEntity>;
