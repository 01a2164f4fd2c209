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
    const neighbours = places.filter((place) => place.provinceCode === own.provinceCode);
    // Where one is not known, nobody can say that all of the branch are here.
    if (neighbours.some((place) => place.branchOffice === null)) return [];
    return neighbours.filter((place) => sharesOffice(place, own)).map(({ code }) => code);
  }
  const province = provinceOfScope[claim.scope];
  return province === own.provinceCode
    ? places.filter((place) => place.provinceCode === province).map(({ code }) => code)
    : [];
}

/** A city may have several branch offices: a list joined by ";". */
function sharesOffice(a: PlaceInScope, b: PlaceInScope): boolean {
  const offices = officesOf(b);
  return officesOf(a).some((office) => offices.includes(office));
}

function officesOf({ branchOffice }: PlaceInScope): string[] {
  return branchOffice === null ? [] : branchOffice.split(';').map((office) => office.trim());
}
