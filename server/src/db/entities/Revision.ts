import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';

/** One publication of data: every import that changes something makes one. */
export const RevisionEntity = defineEntity({
  name: 'Revision',
  tableName: 'revision',
  properties: {
    /** From 1, without gaps. */
    number: p.integer().primary().autoincrement(false),
    /** ISO 8601, UTC. */
    publishedAt: p.text(),
    package: p.text(),
    note: p.text(),
    /** SHA-256 over the package's rows, whatever the bytes they were written in. */
    contentHash: p.text(),
  },
});
export type RevisionRow = InferEntity<typeof RevisionEntity>;
