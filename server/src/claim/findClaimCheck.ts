import { checkClaim, codesInScope } from '@pionir/shared';
import type { Claim, ClaimCheck, Clocks, CountedPlace, Regency } from '@pionir/shared';

/** A claim held against the figures, with the claim. */
export interface CheckedClaim extends ClaimCheck {
  readonly claim: Claim;
}

/** What a check is made from: the places of the claim's province and their facts. */
export interface ClaimField {
  readonly regenciesOf: { readonly load: (provinceCode: string) => Promise<Regency[]> };
  readonly provinceFacts: { readonly load: (provinceCode: string) => Promise<readonly CountedPlace[]> };
}

/** Holds a claim against the figures of the places it compares, on a day as known on another. */
export async function findClaimCheck(claim: Claim, clocks: Clocks, load: ClaimField): Promise<CheckedClaim> {
  const [regencies, facts] = await Promise.all([
    load.regenciesOf.load(claim.provinceCode),
    load.provinceFacts.load(claim.provinceCode),
  ]);
  const scope = new Set(claim.kind === 'RISING' ? [claim.regencyCode] : codesInScope(claim, regencies));
  const places = facts.filter(({ code }) => scope.has(code));
  return { claim, ...checkClaim(claim, clocks, places) };
}
