import type { PressFacts } from '../pressFacts.ts';
import type { ClaimProposal } from '../proposal.ts';
import { readAt, spanOfTokens } from '../spanOfTokens.ts';
import type { FoundClaim } from '../superlatives/index.ts';

export function proposeClaims({ press }: PressFacts, claims: readonly FoundClaim[]): ClaimProposal[] {
  return claims.map(({ from, to, claim, metric, scope, direction, rank, rule }) => ({
    kind: 'CLAIM',
    ...readAt(press, [spanOfTokens(press, from, to)]),
    rule,
    claim,
    metric,
    scope,
    direction,
    rank,
  }));
}
