import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { DraftKind, DraftState } from '@pionir/shared';
import { AccessTokenEntity } from './AccessToken.ts';
import { word } from './columns.ts';

/** Rows on their way to a revision: not part of the data until they are published. */
export const DraftEntity = defineEntity({
  name: 'Draft',
  tableName: 'draft',
  properties: {
    id: p.text().primary(),
    title: p.text(),
    kind: word<DraftKind>(),
    state: word<DraftState>(),
    /** The data package that it adds to. */
    package: p.text(),
    /** Counts its changes, from 1: who changes it says which version they saw. */
    version: p.integer(),
    /** The newest revision when it was written last. */
    baseRevision: p.integer().nullable(),
    /** JSON as text: cells as they were written, each row with where it is from. */
    rows: p.text(),
    rowCount: p.integer(),
    creator: () => p.manyToOne(AccessTokenEntity).deleteRule('restrict').index(),
    createdAt: p.text(),
    changedAt: p.text(),
    /** The revision it became; null until then. */
    revision: p.integer().nullable(),
  },
});
export type DraftRow = InferEntity<typeof DraftEntity>;
