import type { CheckEvidence, ClaimAnswer } from '../../graphql/types.ts';

/** The two checks of a claim; one for both where they say the same. */
export type ClaimMoments =
  | { readonly same: true; readonly check: CheckEvidence }
  | { readonly same: false; readonly atClaim: CheckEvidence; readonly today: CheckEvidence; readonly changed: boolean };

/** What no figures can test has one reason on any day, and is told once. */
export function toClaimMoments({ atClaim, today }: Pick<ClaimAnswer, 'atClaim' | 'today'>): ClaimMoments {
  if (atClaim.verdict === today.verdict && atClaim.reason === today.reason) return { same: true, check: today };
  return { same: false, atClaim, today, changed: atClaim.verdict !== today.verdict };
}
