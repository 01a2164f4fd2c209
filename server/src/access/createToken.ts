import type { TokenRole } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { inWriting } from '../db/inWriting.ts';
import { AccessTokenEntity } from '../db/entities/index.ts';
import { recordAction } from '../audit/recordAction.ts';
import type { AccessToken } from './AccessToken.ts';
import type { Actor } from './Actor.ts';
import { assertInForce } from './assertInForce.ts';
import { hashSecret } from './hashSecret.ts';
import { makeTokenText, printToken } from './tokenText.ts';

export interface TokenWish {
  readonly role: TokenRole;
  /** Of an office or a desk, never of a person. */
  readonly name: string;
  /** How many days it is valid. */
  readonly days: number;
}

export interface MadeToken {
  readonly token: AccessToken;
  /** The token itself: told here, and never again. */
  readonly text: string;
}

/** Makes an access token and keeps the hash of its secret. */
export async function createToken(em: Em, { role, name, days }: TokenWish, by: Actor, now: Date): Promise<MadeToken> {
  const text = makeTokenText();
  const token: AccessToken = {
    id: text.id,
    name,
    role,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + days * millisecondsOfDay).toISOString(),
    lastUsedAt: null,
    revokedAt: null,
  };
  const secretHash = await hashSecret(text.secret);
  await inWriting(em, async (inside) => {
    await inside.insert(AccessTokenEntity, { ...token, secretHash });
    await assertInForce(inside, by, now);
    const { expiresAt } = token;
    await recordAction(
      inside,
      by,
      { action: 'TOKEN_CREATED', subject: text.id, details: { role, name, expiresAt } },
      now,
    );
  });
  return { token, text: printToken(text) };
}

const millisecondsOfDay = 86_400_000;

/** The longest that a token may be valid. */
export const mostDays = 366;

export const defaultDays = 90;

export const longestName = 100;
