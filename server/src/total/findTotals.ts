import { checkTotal } from '@pionir/shared';
import type { Figure, Total } from '@pionir/shared';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { figureIdsAbout } from '../figure/figureIdsAbout.ts';
import { findFigures } from '../figure/findFigures.ts';

/** Which statements to read. */
export type TotalScope =
  | { readonly ids: readonly string[] }
  | { readonly sourceIds: readonly string[] }
  | { readonly regencyCodes: readonly string[] };

/** Published arithmetic, done again, in the order of ids. Three statements, however many totals there are. */
export async function findTotals(em: Em, scope: TotalScope): Promise<Total[]> {
  const rows = (await rowsIn(em, scope).execute()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const parts = await findParts(
    em,
    rows.map((row) => row.id),
  );
  const figures = await findFigures(em, [
    ...new Set([...rows.map((row) => row.totalFigureId), ...parts.map((part) => part.figureId)]),
  ]);
  const figureOf = new Map(figures.map((figure) => [figure.id, figure]));
  const partsOf = Map.groupBy(parts, (part) => part.totalId);
  return rows.flatMap(({ totalFigureId, ...row }) =>
    toTotal(row, {
      // The tables hold that a total's figures exist.
      total: figureOf.get(totalFigureId) as Figure,
      parts: (partsOf.get(row.id) ?? []).map((part) => figureOf.get(part.figureId) as Figure),
    }),
  );
}

/** The ids of all totals that are in use and can be done again, in their order; none of their figures is read but the lower one of a ratio. */
export async function findTotalIds(em: Em): Promise<string[]> {
  const rows = await tablesOf(em)
    .selectFrom('total')
    .select('total.id')
    .where('total.withdrawn_reason', 'is', null)
    .where(({ eb, not, or, exists, selectFrom }) =>
      or([
        eb('total.kind', '!=', 'RATIO'),
        not(
          exists(
            selectFrom('total_part')
              .innerJoin('figure', 'figure.id', 'total_part.figure_id')
              .select('figure.id')
              .whereRef('total_part.total_id', '=', 'total.id')
              .where('total_part.position', '=', 1)
              .where('figure.value', '=', 0),
          ),
        ),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id).toSorted();
}

type TotalRow = Omit<Awaited<ReturnType<ReturnType<typeof totalsWithPlaces>['execute']>>[number], 'totalFigureId'>;

/**
 * Nothing for a ratio over zero, of which no status would be true. The import
 * refuses one within a package; another package may still make a number zero later.
 */
function toTotal(row: TotalRow, figures: Pick<Total, 'total' | 'parts'>): Total[] {
  const statement = { ...row, ...figures };
  const check = checkTotal(statement);
  return check === null ? [] : [{ ...statement, ...check }];
}

function rowsIn(em: Em, scope: TotalScope) {
  // What was withdrawn can still be asked for by its id.
  if ('ids' in scope) return totalsWithPlaces(em).where('total.id', 'in', among(em, scope.ids));
  const totals = totalsWithPlaces(em).where('total.withdrawn_reason', 'is', null);
  if ('sourceIds' in scope) return totals.where('total.source_id', 'in', among(em, scope.sourceIds));
  return totals.where('total.total_figure_id', 'in', figureIdsAbout(em, scope.regencyCodes));
}

/** A total belongs to the regency that its own figure is about, by its cohort and program where need be. */
function totalsWithPlaces(em: Em) {
  return tablesOf(em)
    .selectFrom('total')
    .innerJoin('figure', 'figure.id', 'total.total_figure_id')
    .leftJoin('cohort', 'cohort.id', 'figure.cohort_id')
    .leftJoin('program', (join) =>
      join.on(({ eb, fn, ref }) =>
        eb('program.id', '=', fn.coalesce(ref('figure.program_id'), ref('cohort.program_id'))),
      ),
    )
    .select(({ fn }) => [
      'total.id',
      'total.kind',
      'total.source_id as sourceId',
      'total.statement_id as statementId',
      'total.statement_en as statementEn',
      'total.total_figure_id as totalFigureId',
      'total.tolerance',
      'total.note',
      'total.withdrawn_reason as withdrawnReason',
      fn.coalesce('figure.regency_code', 'program.regency_code').as('regencyCode'),
    ]);
}

async function findParts(em: Em, totalIds: readonly string[]) {
  return tablesOf(em)
    .selectFrom('total_part')
    .select(['total_id as totalId', 'figure_id as figureId'])
    .where('total_id', 'in', among(em, totalIds))
    .orderBy('position')
    .execute();
}
