import { recordAction } from '../audit/recordAction.ts';
import { inWriting } from '../db/inWriting.ts';
import { AccessTokenEntity } from '../db/entities/index.ts';
import type { DeskContext } from '../desk/DeskContext.ts';
import { actorOf } from './AccessToken.ts';
import { checkToken } from './checkToken.ts';
import { endSession, startSession } from './sessions.ts';
import type { SignedIn } from './SignedIn.ts';

/** Exchanges a token for a session, in place of the one that was. Throws TOKEN_REFUSED or TOO_MANY_ATTEMPTS. */
export async function signIn(text: string, { em, now, desk: { attempt, cookie } }: DeskContext): Promise<SignedIn> {
  const token = await checkToken(em, text, attempt);
  const actor = actorOf(token);
  const { key, expiresAt } = await inWriting(em, async (inside) => {
    if (cookie.key !== null) await endSession(inside, cookie.key);
    await inside.nativeUpdate(AccessTokenEntity, { id: token.id }, { lastUsedAt: now.toISOString() });
    await recordAction(inside, actor, { action: 'SIGNED_IN', subject: token.id, details: {} }, now);
    return startSession(inside, token, now);
  });
  cookie.set(key, expiresAt);
  return { actor, expiresAt };
}
