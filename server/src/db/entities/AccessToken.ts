import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { TokenRole } from '@pionir/shared';
import { word } from './columns.ts';

/** What lets an office or a desk in; its secret is told once and kept as a hash. */
export const AccessTokenEntity = defineEntity({
  name: 'AccessToken',
  tableName: 'access_token',
  properties: {
    /** Stands in the token before its secret. */
    id: p.text().primary(),
    /** Of an office or a desk, never of a person. */
    name: p.text(),
    role: word<TokenRole>(),
    /** Argon2id, with its parameters and salt. */
    secretHash: p.text(),
    /** ISO 8601, UTC, as every time. */
    createdAt: p.text(),
    expiresAt: p.text(),
    lastUsedAt: p.text().nullable(),
    revokedAt: p.text().nullable(),
  },
});
export type AccessTokenRow = InferEntity<typeof AccessTokenEntity>;
