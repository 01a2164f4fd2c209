import { includesRole, tokenRoles } from '@pionir/shared';
import type { TokenRole } from '@pionir/shared';
import type { SignedInActor } from '../access/Actor.ts';
import { refusal } from '../graphql/errors/refusal.ts';
import type { DeskContext } from './DeskContext.ts';

/** Who asks, where their role includes the one needed. Throws NOT_SIGNED_IN or NOT_ALLOWED. */
export function requireRole({ desk: { signedIn } }: DeskContext, needed: TokenRole): SignedInActor {
  if (signedIn === null) throw refusal('NOT_SIGNED_IN', 'Sign in first: no valid token or session came with this.');
  const { actor } = signedIn;
  if (includesRole(actor.role, needed)) return actor;
  const message = `This needs the role ${needed} (${tokenRoles[needed].id}); the token has ${actor.role}.`;
  throw refusal('NOT_ALLOWED', message, { needed, role: actor.role });
}
