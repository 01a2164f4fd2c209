import type { SignedInActor } from '../access/Actor.ts';
import { assertInForce } from '../access/assertInForce.ts';
import { recordAction } from '../audit/recordAction.ts';
import type { Em, Orm } from '../db/createOrm.ts';
import { checkLine } from '../graphql/checkLine.ts';
import type { Watch } from '../graphql/Watch.ts';
import { refusal } from '../graphql/errors/refusal.ts';
import { importPackage } from '../ingest/index.ts';
import { draftLimits } from './draftLimits.ts';
import { takeDraft } from './findDrafts.ts';
import type { SeenDraft } from './moveDraft.ts';
import { refuseImport } from './refuseImport.ts';
import { checkVersion, replaceVersion } from './replaceVersion.ts';
import { sourceOfDraft } from './sourceOfDraft.ts';

export interface Publication extends SeenDraft {
  /** The newest revision as the publisher saw it. */
  readonly expectedRevision: number;
  /** Why the data changes; the draft's title by default. */
  readonly note?: string | null;
}

/**
 * Publishes a submitted draft: the revision, the draft's state and the audit
 * entry in one transaction. Gives the number of the revision. Throws NOT_FOUND,
 * DRAFT_CHANGED, DRAFT_STATE, REVISION_CHANGED, DATA_REFUSED,
 * NOTHING_CHANGED, BAD_USER_INPUT, NOT_SIGNED_IN, TIME_LIMIT_EXCEEDED.
 */
export async function publishDraft(
  orm: Orm,
  wish: Publication,
  by: SignedInActor,
  now: Date,
  watch: Pick<Watch, 'check'>,
): Promise<number> {
  const { id, version, expectedRevision } = wish;
  const note = checkLine('note', wish.note?.trim() ?? '', draftLimits.noteCharacters);
  const em = orm.em.fork() as Em;
  const draft = await takeDraft(em, id, by);
  const seen = { version, from: ['SUBMITTED'] } as const;
  const alongside = async (inside: Em, { revision }: { readonly revision: number }) => {
    const cells = { state: 'PUBLISHED', revision, changedAt: now.toISOString() } as const;
    await replaceVersion(inside, draft, { ...seen, cells });
    await assertInForce(inside, by, now);
    const details = { draft: id, version };
    await recordAction(inside, by, { action: 'PUBLISHED', subject: String(revision), details }, now);
    // Whoever was told that the time is over must not find it published.
    watch.check();
  };
  // Told before the rows are read; whoever is faster after that is met where the draft is written.
  checkVersion(draft, seen);
  const options = { now, note: note || draft.title, partial: true, expectedRevision, alongside };
  const result = await importPackage(orm, await sourceOfDraft(em, draft), options).catch(refuseImport);
  if (!result.changed)
    throw refusal('NOTHING_CHANGED', `Every row is as revision ${result.revision} has it already.`, {
      revision: result.revision,
    });
  return result.revision;
}
