import type { Em } from '../db/createOrm.ts';
import { among } from '../db/among.ts';
import { tablesOf } from '../db/tables.ts';

/** A published percentage with the two numbers its source set against each other. */
export interface PublishedRatio {
  readonly rateId: string;
  readonly numeratorId: string;
  readonly denominatorId: string;
}

/** The published ratios that make up figures, in the order of their totals' ids. */
export async function findRatios(em: Em, figureIds: readonly string[]): Promise<PublishedRatio[]> {
  const rows = await tablesOf(em)
    .selectFrom('total')
    .innerJoin('total_part as upper', (join) =>
      join.onRef('upper.total_id', '=', 'total.id').on('upper.position', '=', 0),
    )
    .innerJoin('total_part as lower', (join) =>
      join.onRef('lower.total_id', '=', 'total.id').on('lower.position', '=', 1),
    )
    .select([
      'total.id',
      'total.total_figure_id as rateId',
      'upper.figure_id as numeratorId',
      'lower.figure_id as denominatorId',
    ])
    .where('total.kind', '=', 'RATIO')
    .where('total.withdrawn_reason', 'is', null)
    .where('total.total_figure_id', 'in', among(em, figureIds))
    .execute();
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
