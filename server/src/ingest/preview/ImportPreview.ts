import type { Claim, Conflict, Language, VerdictMove } from '@pionir/shared';
import type { LoggedRevision } from '../../revision/findChangeLog.ts';
import type { StillWithdrawn } from '../../revision/findStillWithdrawn.ts';
import type { ImportResult } from '../ImportOptions.ts';
import type { TableChanges } from './RowChange.ts';

/** What an import would change; nothing of it has been written. */
export interface ImportPreview extends ImportResult {
  /** Tables of which a row would be added or changed. */
  readonly tables: readonly TableChanges[];
  /** The revision to come with its figures and ranks; null where nothing would change. */
  readonly log: LoggedRevision | null;
  /** Verdicts on claims that would be others. */
  readonly verdicts: readonly VerdictToCome[];
  /** Where a figure that would be added or changed disagrees with others. */
  readonly conflicts: readonly ConflictToCome[];
  /** Rows that would be corrected and still count nowhere. */
  readonly stillWithdrawn: readonly StillWithdrawn[];
}

export interface VerdictToCome extends VerdictMove {
  readonly claim: Claim;
}

export interface ConflictToCome {
  readonly conflict: Conflict;
  /** What its subject is called. */
  readonly labels: Readonly<Record<Language, string>>;
}
