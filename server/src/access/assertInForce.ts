import type { Em } from '../db/createOrm.ts';
import { refusal } from '../graphql/errors/refusal.ts';
import { endOf } from './AccessToken.ts';
import type { Actor } from './Actor.ts';
import { findToken } from './findTokens.ts';

/**
 * Throws NOT_SIGNED_IN where the token of who acts has ended since the request
 * came in. In the transaction of what is done, behind its first write: on
 * SQLite one that has read cannot always write.
 */
export async function assertInForce(em: Em, { token: id }: Actor, now: Date): Promise<void> {
  if (id === null) return;
  const token = await findToken(em, id);
  if (token !== null && endOf(token, now) === null) return;
  throw refusal('NOT_SIGNED_IN', 'Sign in first: the token has ended in the meantime.');
}
