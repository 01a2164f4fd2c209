import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { PublisherKind } from '@pionir/shared';
import { added, provenance, word } from './columns.ts';

export const SourceEntity = defineEntity({
  name: 'Source',
  tableName: 'source',
  properties: {
    id: p.text().primary(),
    url: p.text().nullable(),
    publisher: p.text(),
    publisherKind: word<PublisherKind>(),
    publishedOn: p.text().nullable(),
    accessedOn: p.text(),
    language: p.text().nullable(),
    gist: p.text(),
    gistId: p.text().nullable(),
    ...added(),
    ...provenance(),
  },
});
export type SourceRow = InferEntity<typeof SourceEntity>;
