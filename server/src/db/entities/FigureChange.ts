import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { FigureChangeKind, Measure, Precision, Standing, Unit } from '@pionir/shared';
import { double, word } from './columns.ts';
import { FigureEntity } from './Figure.ts';
import { RevisionEntity } from './Revision.ts';

/**
 * A figure that a revision changed, with the cells it had until then. What was
 * added has no earlier cells: the figure itself remembers the revision.
 */
export const FigureChangeEntity = defineEntity({
  name: 'FigureChange',
  tableName: 'figure_change',
  properties: {
    revision: () => p.manyToOne(RevisionEntity).primary().updateRule('no action').deleteRule('no action').index(false),
    figure: () => p.manyToOne(FigureEntity).primary().updateRule('no action').deleteRule('no action').index(),
    kind: word<Exclude<FigureChangeKind, 'ADDED'>>(),
    cohortId: p.text().nullable(),
    programId: p.text().nullable(),
    regencyCode: p.text().nullable(),
    provinceCode: p.text().nullable(),
    measure: word<Measure>(),
    value: double(),
    unit: word<Unit>(),
    periodFrom: p.text().nullable(),
    periodTo: p.text().nullable(),
    sourceId: p.text(),
    printed: p.text(),
    precision: word<Precision>(),
    standing: word<Standing>(),
    standingReason: p.text().nullable(),
    note: p.text().nullable(),
  },
});
export type FigureChangeRow = InferEntity<typeof FigureChangeEntity>;
