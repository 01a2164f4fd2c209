import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import { AccessTokenEntity } from './AccessToken.ts';

/** A token that was exchanged for a cookie; it is valid only while the token is. */
export const SessionEntity = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    /** SHA-256 of what the cookie holds: who reads the database cannot sign in with it. */
    keyHash: p.text().primary(),
    token: () => p.manyToOne(AccessTokenEntity).deleteRule('restrict').index(),
    startedAt: p.text(),
    expiresAt: p.text(),
  },
});
export type SessionRow = InferEntity<typeof SessionEntity>;
