import { recordAction } from '../audit/recordAction.ts';
import type { Em } from '../db/createOrm.ts';
import { refusal } from '../graphql/errors/refusal.ts';
import { endOf } from './AccessToken.ts';
import type { AccessToken } from './AccessToken.ts';
import { nobody } from './Actor.ts';
import { findSecretHash, findToken } from './findTokens.ts';
import { isSecretOf } from './hashSecret.ts';
import { networkOf } from './networkOf.ts';
import type { SignInGuard } from './SignInGuard.ts';
import { readToken } from './tokenText.ts';

/** Who tries to come in, from where, when. */
export interface Attempt {
  readonly guard: SignInGuard;
  readonly address: string;
  readonly now: Date;
}

/** The token of a text, where it lets its holder in. Throws TOKEN_REFUSED or TOO_MANY_ATTEMPTS. */
export async function checkToken(em: Em, text: string, { guard, address, now }: Attempt): Promise<AccessToken> {
  const trimmed = text.trim();
  const id = readToken(trimmed)?.id ?? null;
  // Not by the token: whoever knows its id could lock its office out, and 256 bits need no such lock.
  const keys = [`address ${networkOf(address)}`];
  const isProven = guard.isProven(trimmed);
  if (!isProven) {
    const wait = guard.throttle.take(keys, now.getTime());
    if (wait > 0) throw tooManyAttempts(wait);
    if (!(await isRight(em, trimmed, guard))) throw await refuse(em, id, 'UNKNOWN', now);
  }
  const token = id === null ? null : await findToken(em, id);
  const end = token === null ? 'UNKNOWN' : endOf(token, now);
  if (token === null || end !== null) {
    // From here on it is slowed like a wrong one.
    guard.forget(trimmed);
    throw await refuse(em, id, end ?? 'UNKNOWN', now);
  }
  if (!isProven) {
    guard.throttle.forgive(keys);
    guard.prove(trimmed);
  }
  return token;
}

/** As much work for a token that nobody has as for one with another secret. */
async function isRight(em: Em, text: string, guard: SignInGuard): Promise<boolean> {
  const read = readToken(text);
  const stored = await findSecretHash(em, read?.id ?? '');
  const isSame = await isSecretOf(stored ?? (await guard.decoy()), read?.secret ?? '');
  return stored !== null && isSame;
}

/** Only who knows the secret learns that a token has ended. */
const meanings = {
  UNKNOWN: 'This token is not known.',
  EXPIRED: 'The days of this token are over; an administrator makes a new one.',
  REVOKED: 'This token was revoked; an administrator makes a new one.',
} as const;

async function refuse(em: Em, id: string | null, reason: keyof typeof meanings, now: Date) {
  await recordAction(em, nobody, { action: 'SIGN_IN_FAILED', subject: id, details: { reason } }, now);
  return refusal('TOKEN_REFUSED', meanings[reason], { reason });
}

function tooManyAttempts(wait: number) {
  const seconds = Math.ceil(wait / 1000);
  const message = `Too many tokens were wrong; the next is looked at in ${seconds} s.`;
  return refusal('TOO_MANY_ATTEMPTS', message, { retryAfter: seconds });
}
