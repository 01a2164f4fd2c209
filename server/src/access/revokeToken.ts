import { recordAction } from '../audit/recordAction.ts';
import type { Em } from '../db/createOrm.ts';
import { inWriting } from '../db/inWriting.ts';
import { AccessTokenEntity, SessionEntity } from '../db/entities/index.ts';
import { isLine } from '../graphql/checkLine.ts';
import type { AccessToken } from './AccessToken.ts';
import type { Actor } from './Actor.ts';
import { assertInForce } from './assertInForce.ts';
import { findToken } from './findTokens.ts';

/** Ends a token and every session of it at once; null where there is none of this id. One that has ended stays as it is. */
export async function revokeToken(em: Em, id: string, by: Actor, now: Date): Promise<AccessToken | null> {
  if (!isLine(id)) return null;
  return inWriting(em, async (inside) => {
    const revokedAt = now.toISOString();
    const ended = await inside.nativeUpdate(AccessTokenEntity, { id, revokedAt: null }, { revokedAt });
    if (ended > 0) {
      // Who ends their own token has ended it by now.
      if (by.token !== id) await assertInForce(inside, by, now);
      await inside.nativeDelete(SessionEntity, { token: id });
      await recordAction(inside, by, { action: 'TOKEN_REVOKED', subject: id, details: {} }, now);
    }
    return findToken(inside, id);
  });
}
