import type { TokenAnswer } from '../graphql/types.ts';

export type TokenState = 'valid' | 'over' | 'revoked';

/** Whether a token still lets its holder in at a moment. */
export function tokenState({ revokedAt, expiresAt }: TokenAnswer, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked';
  return new Date(expiresAt) > now ? 'valid' : 'over';
}
