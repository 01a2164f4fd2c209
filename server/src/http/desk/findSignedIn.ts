import { actorOf } from '../../access/AccessToken.ts';
import { checkToken } from '../../access/checkToken.ts';
import type { Attempt } from '../../access/checkToken.ts';
import { noteUse } from '../../access/noteUse.ts';
import { findSession } from '../../access/sessions.ts';
import type { SignedIn } from '../../access/SignedIn.ts';
import type { Em } from '../../db/createOrm.ts';
import { refusal } from '../../graphql/errors/refusal.ts';

interface Shown {
  /** The header of that name. */
  readonly authorization: string | undefined;
  /** Key of the session's cookie. */
  readonly key: string | null;
}

/**
 * Who sent a request: by the token in it, else by the session of its cookie;
 * null where it shows neither, or a session that is over. Throws for a token
 * that is refused.
 */
export async function findSignedIn(em: Em, shown: Shown, attempt: Attempt): Promise<SignedIn | null> {
  if (shown.authorization !== undefined) {
    const [, text] = /^Bearer +(\S+) *$/i.exec(shown.authorization) ?? [];
    if (text === undefined)
      throw refusal('BAD_REQUEST', 'authorization: found what is none, expected Bearer and an access token.');
    const token = await checkToken(em, text, attempt);
    await noteUse(em, token, attempt.now);
    return { actor: actorOf(token), expiresAt: token.expiresAt };
  }
  const session = shown.key === null ? null : await findSession(em, shown.key, attempt.now);
  return session && { actor: actorOf(session.token), expiresAt: session.expiresAt };
}
