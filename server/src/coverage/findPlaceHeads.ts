import type { PlaceFacts } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { figuresWithDates, toFigure } from '../figure/figuresWithDates.ts';
import { findEmployed } from '../indicator/findIndicators.ts';
import { programIdsIn, regencyCodesIn } from './placeScope.ts';
import type { PlaceScope } from './placeScope.ts';

/** What the rules need to know of regencies beside their cohorts, in the order of codes. Three statements. */
export async function findPlaceHeads(em: Em, scope: PlaceScope): Promise<Omit<PlaceFacts, 'cohorts'>[]> {
  const [regencies, months, employed] = await Promise.all([
    findKinds(em, scope),
    findMonthsFunded(em, scope),
    findEmployed(em, scope),
  ]);
  const monthsOf = Map.groupBy(months, (row) => row.owner);
  const employedOf = Map.groupBy(employed, (indicator) => indicator.regencyCode);
  return regencies
    .map(({ code, kind }) => ({
      code,
      kind,
      monthsFunded: (monthsOf.get(code) ?? []).map((row) => row.figure),
      employed: employedOf.get(code) ?? [],
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

async function findKinds(em: Em, scope: PlaceScope) {
  return tablesOf(em)
    .selectFrom('regency')
    .select(['code', 'kind'])
    .where('code', 'in', regencyCodesIn(em, scope))
    .execute();
}

async function findMonthsFunded(em: Em, scope: PlaceScope) {
  const rows = await figuresWithDates(em)
    .innerJoin('program', 'program.id', 'figure.program_id')
    .select('program.regency_code as owner')
    .where('figure.measure', '=', 'MONTHS_FUNDED')
    .where('figure.program_id', 'in', programIdsIn(em, scope))
    .execute();
  return rows.map(({ owner, ...row }) => ({ owner, figure: toFigure(row) }));
}
