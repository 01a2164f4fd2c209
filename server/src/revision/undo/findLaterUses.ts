import type { Em } from '../../db/createOrm.ts';
import { tablesOf } from '../../db/tables.ts';

/** Published arithmetic that rests on a figure. */
export interface LaterUse {
  readonly figure: string;
  readonly total: string;
  readonly revision: number;
}

/** Totals of later revisions that are made of figures which a revision added, or give them as their result. */
export async function findLaterUses(em: Em, revision: number): Promise<LaterUse[]> {
  const totals = tablesOf(em)
    .selectFrom('total')
    .where('total.added_in', '>', revision)
    .where('total.withdrawn_reason', 'is', null);
  const columns = ['total.id as total', 'total.added_in as revision', 'figure.id as figure'] as const;
  const results = await totals
    .innerJoin('figure', 'figure.id', 'total.total_figure_id')
    .where('figure.added_in', '=', revision)
    .select(columns)
    .execute();
  const parts = await totals
    .innerJoin('total_part', 'total_part.total_id', 'total.id')
    .innerJoin('figure', 'figure.id', 'total_part.figure_id')
    .where('figure.added_in', '=', revision)
    .select(columns)
    .execute();
  return [...results, ...parts].map((use) => ({ ...use, revision: use.revision as number }));
}
