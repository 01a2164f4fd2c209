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
    /** A hash over the package's rows, whatever their order and the bytes they were written in (`ContentHash`). */
    contentHash: p.text(),
    /** How much it changed; null where it was published before that was recorded. */
    figuresAdded: p.integer().nullable(),
    figuresChanged: p.integer().nullable(),
    figuresDeprecated: p.integer().nullable(),
    /** Of all tables but that of the figures. */
    rowsAdded: p.integer().nullable(),
    rowsChanged: p.integer().nullable(),
    ranksMoved: p.integer().nullable(),
    verdictsChanged: p.integer().nullable(),
  },
});
export type RevisionRow = InferEntity<typeof RevisionEntity>;
