import type { TokenRole } from '@pionir/shared';
import type { SignedInActor } from './Actor.ts';

/** What may be told of an access token: all but its secret. */
export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly role: TokenRole;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** Why a token lets nobody in any more; null while it does. */
export function endOf({ expiresAt, revokedAt }: AccessToken, now: Date): 'REVOKED' | 'EXPIRED' | null {
  if (revokedAt !== null) return 'REVOKED';
  return expiresAt <= now.toISOString() ? 'EXPIRED' : null;
}

export function actorOf({ id, name, role }: AccessToken): SignedInActor {
  return { kind: 'TOKEN', token: id, name, role };
}
