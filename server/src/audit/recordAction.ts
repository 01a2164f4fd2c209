import type { AuditAction } from '@pionir/shared';
import type { Actor } from '../access/Actor.ts';
import type { Em } from '../db/createOrm.ts';
import { AuditEntryEntity } from '../db/entities/index.ts';

export interface RecordedAction {
  readonly action: AuditAction;
  /** What it was done to: an id, a number as text, a name; null where there is nothing. */
  readonly subject: string | null;
  /** What else is worth knowing; never a secret. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Adds to the audit log, in the transaction of what was done where it has one. */
export async function recordAction(
  em: Em,
  { kind, token, name, role }: Actor,
  { action, subject, details }: RecordedAction,
  now: Date,
): Promise<void> {
  await em.insert(AuditEntryEntity, {
    at: now.toISOString(),
    actorKind: kind,
    actorToken: token,
    actorName: name,
    actorRole: role,
    action,
    subject,
    details: JSON.stringify(details),
  });
}
