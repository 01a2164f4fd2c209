import type { Regency } from '../graph/index.ts';
import type { ClaimScope } from '../vocabulary/index.ts';
import type { Claim } from './claim.ts';

type PlaceInScope = Pick<Regency, 'code' | 'provinceCode' | 'branchOffice'>;

/** The province that a scope names. */
const provinceOfScope: Partial<Record<ClaimScope, string>> = { EAST_JAVA: '35' };

/**
 * The codes of the places a claim compares, its own among them, out of the places
 * given; empty where the data cannot tell them.
 */
export function codesInScope(claim: Claim, places: readonly PlaceInScope[]): string[] {
  const own = places.find((place) => place.code === claim.regencyCode);
  if (!own) return [];
  if (claim.scope === 'BRANCH_AREA') {
    if (own.branchOffice === null) return [];
    return places.filter((place) => place.branchOffice === own.branchOffice).map(({ code }) => code);
  }
  const province = provinceOfScope[claim.scope];
  return province === own.provinceCode
    ? places.filter((place) => place.provinceCode === province).map(({ code }) => code)
    : [];
}
