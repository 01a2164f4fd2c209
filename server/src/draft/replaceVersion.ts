import type { DraftState } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { DraftEntity } from '../db/entities/index.ts';
import { refusal } from '../graphql/errors/refusal.ts';
import type { Draft } from './Draft.ts';

interface NewCells {
  readonly title?: string;
  readonly rows?: string;
  readonly rowCount?: number;
  readonly state?: DraftState;
  readonly changedAt?: string;
  readonly baseRevision?: number | null;
  readonly revision?: number;
}

interface Replacement {
  /** The version that was seen. */
  readonly version: number;
  /** States from which it may go on. */
  readonly from: readonly DraftState[];
  readonly cells: NewCells;
}

/**
 * Writes the next version of a draft, where it is still the one that was seen:
 * in one statement, so that of two who write at once one is told of the other.
 * The first of its transaction: on SQLite one that has read cannot always write.
 * Throws DRAFT_CHANGED or DRAFT_STATE.
 */
export async function replaceVersion(em: Em, draft: Draft, { cells, ...seen }: Replacement): Promise<void> {
  checkVersion(draft, seen);
  const { id, state, version } = draft;
  const written = await em.nativeUpdate(DraftEntity, { id, version, state }, { ...cells, version: version + 1 });
  if (written === 0) throw changedMeanwhile(version, null);
}

/** Throws DRAFT_CHANGED or DRAFT_STATE for a draft that is not as it was seen. */
export function checkVersion(draft: Draft, { version, from }: Omit<Replacement, 'cells'>): void {
  const { state } = draft;
  if (draft.version !== version) throw changedMeanwhile(version, draft.version);
  if (!from.includes(state)) {
    const message = `state: found ${state}, expected ${from.join(' or ')}.`;
    throw refusal('DRAFT_STATE', message, { state, expected: from });
  }
}

function changedMeanwhile(expected: number, found: number | null) {
  const now = found === null ? 'a later one' : String(found);
  const message = `version: found ${expected}, expected ${now}: someone else has changed the draft. Look at it anew.`;
  return refusal('DRAFT_CHANGED', message, { expected, found });
}
