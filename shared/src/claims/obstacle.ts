import type { UntestablePart } from '../vocabulary/index.ts';
import type { Claim } from './claim.ts';
import { measuredBy } from './claimMetric.ts';

/**
 * Which part of a claim no data of ours can carry, whatever is published: an
 * award without its year, an award's results, the measure, the places compared.
 * Null where the claim can be held against figures.
 */
export function obstacleOf(claim: Claim, placesInScope: number): UntestablePart | null {
  if (claim.kind === 'AWARD') return claim.period === null ? 'AWARD_YEAR' : 'AWARD_RESULTS';
  if (measuredBy[claim.metric] === null) return 'METRIC';
  if (claim.regencyCode === null) return 'SCOPE';
  if (claim.kind !== 'RISING' && placesInScope === 0) return 'SCOPE';
  return null;
}
