import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** Which regencies to read: all, those of provinces, or the ones named. */
export type PlaceScope = 'all' | { readonly provinceCodes: readonly string[] } | { readonly codes: readonly string[] };

/** Which programs to read: those that regencies in scope pay for, or the provinces' own, never shared out. */
export type ProgramScope = PlaceScope | { readonly schemesOfProvinces: readonly string[] };

/** The codes of the regencies in scope, as a subquery. */
export function regencyCodesIn(em: Em, scope: PlaceScope) {
  const codes = tablesOf(em).selectFrom('regency').select('regency.code');
  if (scope === 'all') return codes;
  return 'codes' in scope
    ? codes.where('regency.code', 'in', among(em, scope.codes))
    : codes.where('regency.province_code', 'in', among(em, scope.provinceCodes));
}

/** The ids of the programs in scope, as a subquery. */
export function programIdsIn(em: Em, scope: ProgramScope) {
  const programs = tablesOf(em).selectFrom('program').select('program.id');
  if (scope !== 'all' && 'schemesOfProvinces' in scope) {
    return programs
      .where('program.regency_code', 'is', null)
      .where('program.province_code', 'in', among(em, scope.schemesOfProvinces));
  }
  return programs.where('program.regency_code', 'in', regencyCodesIn(em, scope));
}
