import type { DraftState } from '@pionir/shared';
import type { SignedInActor } from '../access/Actor.ts';
import { assertInForce } from '../access/assertInForce.ts';
import { recordAction } from '../audit/recordAction.ts';
import type { Em } from '../db/createOrm.ts';
import { inWriting } from '../db/inWriting.ts';
import type { Draft } from './Draft.ts';
import { takeDraft } from './findDrafts.ts';
import { replaceVersion } from './replaceVersion.ts';

/** Moves of a draft that touch nothing but its state. */
const moves = {
  DRAFT_SUBMITTED: { from: ['OPEN'], to: 'SUBMITTED' },
  DRAFT_WITHDRAWN: { from: ['OPEN', 'SUBMITTED'], to: 'WITHDRAWN' },
} as const satisfies Readonly<Record<string, { from: readonly DraftState[]; to: DraftState }>>;

/** Which draft, as it was seen. */
export interface SeenDraft {
  readonly id: string;
  readonly version: number;
}

/** Submits or withdraws a draft. Throws NOT_FOUND, DRAFT_CHANGED, DRAFT_STATE. */
export async function moveDraft(
  em: Em,
  action: keyof typeof moves,
  { id, version }: SeenDraft,
  by: SignedInActor,
  now: Date,
): Promise<Draft> {
  const { from, to } = moves[action];
  const draft = await takeDraft(em, id, by);
  const cells = { state: to, changedAt: now.toISOString() };
  return inWriting(em, async (inside) => {
    await replaceVersion(inside, draft, { version, from, cells });
    await assertInForce(inside, by, now);
    await recordAction(inside, by, { action, subject: id, details: { version: version + 1 } }, now);
    return takeDraft(inside, id, by);
  });
}
