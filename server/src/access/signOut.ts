import { recordAction } from '../audit/recordAction.ts';
import { inWriting } from '../db/inWriting.ts';
import type { DeskContext } from '../desk/DeskContext.ts';
import { endSession, findSession } from './sessions.ts';
import { actorOf } from './AccessToken.ts';

/** Ends the session of the request; false where it has none. */
export async function signOut({ em, now, desk: { cookie } }: DeskContext): Promise<boolean> {
  const { key } = cookie;
  cookie.clear();
  const session = key === null ? null : await findSession(em, key, now);
  if (key === null || session === null) return false;
  await inWriting(em, async (inside) => {
    await endSession(inside, key);
    const { token } = session;
    await recordAction(inside, actorOf(token), { action: 'SIGNED_OUT', subject: token.id, details: {} }, now);
  });
  return true;
}
