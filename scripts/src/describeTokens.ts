import { endOf } from '@pionir/server';
import type { AccessToken } from '@pionir/server';
import { tokenRoles } from '@pionir/shared';

/** Tokens in words, a line each. */
export function describeTokens(tokens: readonly AccessToken[], now: Date): string[] {
  if (tokens.length === 0) return ['There is no token yet; "pionir token create --help" tells how to make one.'];
  return tokens.map((token) => {
    const { id, role, name, expiresAt, revokedAt, lastUsedAt } = token;
    const end = endOf(token, now);
    const state = end === 'REVOKED' ? `revoked ${revokedAt}` : `${end === null ? 'until' : 'expired'} ${expiresAt}`;
    const used = lastUsedAt === null ? 'never used' : `last used ${lastUsedAt}`;
    return `${id}  ${tokenRoles[role].en.padEnd(13)}  ${state}  ${used}  "${name}"`;
  });
}
