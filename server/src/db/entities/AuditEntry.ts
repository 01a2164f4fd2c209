import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { ActorKind, AuditAction, TokenRole } from '@pionir/shared';
import { word } from './columns.ts';

/**
 * Something that was done. Rows are only added: triggers of the migrations refuse
 * everything else. It names what it is about as text, so that it outlives that.
 */
export const AuditEntryEntity = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    /** In the order of their coming. */
    number: p.integer().primary().autoincrement(),
    at: p.text(),
    actorKind: word<ActorKind>(),
    /** Id, name and role of the token as they were; null where there was none. */
    actorToken: p.text().nullable(),
    actorName: p.text().nullable(),
    actorRole: word<TokenRole>().nullable(),
    action: word<AuditAction>(),
    /** Id of the token or draft, number of the revision, name of the file; null where there is none. */
    subject: p.text().nullable(),
    /** JSON as text, without secrets. */
    details: p.text(),
  },
});
export type AuditEntryRow = InferEntity<typeof AuditEntryEntity>;
