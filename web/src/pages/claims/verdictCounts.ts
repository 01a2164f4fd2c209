import { verdicts, wordsOf } from '@pionir/shared';
import type { Verdict } from '@pionir/shared';
import type { ClaimAnswer } from '../../graphql/types.ts';

/** How many claims have a verdict, at the claim and today. */
export interface VerdictCount {
  readonly verdict: Verdict;
  readonly atClaim: number;
  readonly today: number;
}

/** One row a verdict, in the order in which verdicts are shown. */
export function toVerdictCounts(claims: readonly Pick<ClaimAnswer, 'atClaim' | 'today'>[]): VerdictCount[] {
  return wordsOf(verdicts).map((verdict) => ({
    verdict,
    atClaim: claims.filter(({ atClaim }) => atClaim.verdict === verdict).length,
    today: claims.filter(({ today }) => today.verdict === verdict).length,
  }));
}
