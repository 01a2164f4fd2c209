import type { Em } from '../../db/createOrm.ts';
import { tablesOf } from '../../db/tables.ts';
import { findLaterChanges, placeOf } from './findChangedRows.ts';

/** Published arithmetic that rests on a figure. */
export interface LaterUse {
  readonly figure: string;
  readonly total: string;
  readonly revision: number;
}

/**
 * Totals that would rest on figures which a revision added once it is undone:
 * later ones, and earlier ones that a later revision changed. Its own are
 * withdrawn with it; those that it changed itself get their earlier cells back.
 */
export async function findLaterUses(em: Em, revision: number): Promise<LaterUse[]> {
  const totals = tablesOf(em)
    .selectFrom('total')
    .where(({ eb, or }) => or([eb('total.added_in', 'is', null), eb('total.added_in', '!=', revision)]))
    .where('total.withdrawn_reason', 'is', null)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('row_change')
            .select('row_change.row_key')
            .where('row_change.revision_number', '=', revision)
            .where('row_change.table_name', '=', 'totals')
            .whereRef('row_change.row_key', '=', 'total.id'),
        ),
      ),
    );
  const columns = ['total.id as total', 'total.added_in as addedIn', 'figure.id as figure'] as const;
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
  const changes = await findLaterChanges(em, revision);
  return [...results, ...parts].map(({ figure, total, addedIn }) => ({
    figure,
    total,
    // One that was there before can rest on it only since a later revision changed it.
    revision: addedIn !== null && addedIn > revision ? addedIn : (changes.get(placeOf('totals', total)) as number),
  }));
}
