import type { SignedInActor } from '../access/Actor.ts';
import { assertInForce } from '../access/assertInForce.ts';
import { recordAction } from '../audit/recordAction.ts';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import type { Em } from '../db/createOrm.ts';
import { inWriting } from '../db/inWriting.ts';
import { checkDraft } from './checkDraft.ts';
import type { Draft, DraftedRow } from './Draft.ts';
import { takeDraft } from './findDrafts.ts';
import { replaceVersion } from './replaceVersion.ts';

export interface DraftChange {
  readonly id: string;
  /** The version that was seen. */
  readonly version: number;
  readonly title: string;
  readonly rows: readonly DraftedRow[];
}

/** Replaces the title and the rows of a draft; one that was submitted is open again. Throws NOT_FOUND, DRAFT_CHANGED, DRAFT_STATE, BAD_USER_INPUT. */
export async function changeDraft(em: Em, change: DraftChange, by: SignedInActor, now: Date): Promise<Draft> {
  const { id, version, rows } = change;
  const title = change.title.trim();
  checkDraft(title, rows);
  const draft = await takeDraft(em, id, by);
  const cells = {
    title,
    rows: JSON.stringify(rows),
    rowCount: rows.length,
    state: 'OPEN',
    changedAt: now.toISOString(),
    baseRevision: (await findNewestRevision(em))?.number ?? null,
  } as const;
  return inWriting(em, async (inside) => {
    await replaceVersion(inside, draft, { version, from: ['OPEN', 'SUBMITTED'], cells });
    await assertInForce(inside, by, now);
    const details = { version: version + 1, rows: rows.length };
    await recordAction(inside, by, { action: 'DRAFT_CHANGED', subject: id, details }, now);
    return takeDraft(inside, id, by);
  });
}
