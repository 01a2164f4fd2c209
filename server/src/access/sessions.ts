import { hash, randomBytes } from 'node:crypto';
import type { Em } from '../db/createOrm.ts';
import { SessionEntity } from '../db/entities/index.ts';
import { tablesOf } from '../db/tables.ts';
import { endOf } from './AccessToken.ts';
import type { AccessToken } from './AccessToken.ts';
import { findToken } from './findTokens.ts';

const sessionHours = 12;

/** A session as its holder gets it. */
export interface StartedSession {
  /** For the cookie; only its hash is kept. */
  readonly key: string;
  readonly expiresAt: string;
}

/** Whose session it is, and until when. */
export interface FoundSession {
  readonly token: AccessToken;
  readonly expiresAt: string;
}

/** Begins a session, which ends with its hours or with its token; those that are over are forgotten. */
export async function startSession(em: Em, token: AccessToken, now: Date): Promise<StartedSession> {
  const key = randomBytes(32).toString('base64url');
  const startedAt = now.toISOString();
  const inHours = new Date(now.getTime() + sessionHours * 3_600_000).toISOString();
  const expiresAt = inHours < token.expiresAt ? inHours : token.expiresAt;
  await em.nativeDelete(SessionEntity, { expiresAt: { $lte: startedAt } });
  await em.insert(SessionEntity, { keyHash: hashOf(key), token: token.id, startedAt, expiresAt });
  return { key, expiresAt };
}

/** The session of a cookie; null where it is over, or its token. */
export async function findSession(em: Em, key: string, now: Date): Promise<FoundSession | null> {
  const row = await tablesOf(em)
    .selectFrom('session')
    .select(['token_id as token', 'expires_at as expiresAt'])
    .where('key_hash', '=', hashOf(key))
    .executeTakeFirst();
  if (row === undefined || row.expiresAt <= now.toISOString()) return null;
  const token = await findToken(em, row.token);
  return token === null || endOf(token, now) !== null ? null : { token, expiresAt: row.expiresAt };
}

export async function endSession(em: Em, key: string): Promise<void> {
  await em.nativeDelete(SessionEntity, { keyHash: hashOf(key) });
}

/** Of 256 random bits, which no one can try out: a fast hash is enough. */
function hashOf(key: string): string {
  return hash('sha256', key);
}
