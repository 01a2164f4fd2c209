import type { ActorKind, AuditAction, TokenRole } from '@pionir/shared';

/** Something that was done, as the audit log tells it. */
export interface AuditEntry {
  readonly number: number;
  readonly at: string;
  readonly actorKind: ActorKind;
  readonly actorToken: string | null;
  readonly actorName: string | null;
  readonly actorRole: TokenRole | null;
  readonly action: AuditAction;
  readonly subject: string | null;
  readonly details: string;
}
