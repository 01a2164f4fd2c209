import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import type { AccessToken } from './AccessToken.ts';
import { tokensInOrder } from './tokensInOrder.ts';

/** Every token there ever was, the newest first. */
export async function findTokens(em: Em): Promise<AccessToken[]> {
  return tokensInOrder(await tokensOf(em).execute());
}

/** The token of an id; null where there is none. */
export async function findToken(em: Em, id: string): Promise<AccessToken | null> {
  return (await tokensOf(em).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The hash of a token's secret; null where there is no such token. */
export async function findSecretHash(em: Em, id: string): Promise<string | null> {
  const row = await tablesOf(em)
    .selectFrom('access_token')
    .select('secret_hash')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.secret_hash ?? null;
}

function tokensOf(em: Em) {
  return tablesOf(em)
    .selectFrom('access_token')
    .select([
      'id',
      'name',
      'role',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'last_used_at as lastUsedAt',
      'revoked_at as revokedAt',
    ]);
}
