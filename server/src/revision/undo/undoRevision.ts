import type { SignedInActor } from '../../access/Actor.ts';
import { assertInForce } from '../../access/assertInForce.ts';
import { recordAction } from '../../audit/recordAction.ts';
import { findNewestRevision } from '../../dataset/findNewestRevision.ts';
import type { Em, Orm } from '../../db/createOrm.ts';
import { refuseImport } from '../../draft/refuseImport.ts';
import type { Watch } from '../../graphql/Watch.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import { toTableWord } from '../../graphql/deskEnums.ts';
import { draftSource, formatProblem, importPackage, PackageProblems, RevisionChanged } from '../../ingest/index.ts';
import { findRevision } from '../findRevisions.ts';
import { findAddedRows } from './findAddedRows.ts';
import { findChangedRows } from './findChangedRows.ts';
import { findLaterReasons, findObstacle, reason } from './findUndoReasons.ts';
import { toUndoRows } from './toUndoRows.ts';
import type { UndoReason } from './UndoReason.ts';

export interface UndoWish {
  readonly number: number;
  /** The newest revision as the publisher saw it. */
  readonly expectedRevision: number;
}

/**
 * Publishes a revision that takes another one back; gives its number. Throws
 * NOT_FOUND, REVISION_CHANGED, NOTHING_CHANGED, NOT_SIGNED_IN, TIME_LIMIT_EXCEEDED, and UNDO_REFUSED with every reason.
 */
export async function undoRevision(
  orm: Orm,
  wish: UndoWish,
  by: SignedInActor,
  now: Date,
  watch: Pick<Watch, 'check'>,
): Promise<number> {
  const { number, expectedRevision } = wish;
  const em = orm.em.fork() as Em;
  // What is read from here on is of the newest revision, or the import below refuses it.
  const newest = (await findNewestRevision(em))?.number ?? null;
  if (newest !== expectedRevision) refuseImport(new RevisionChanged(expectedRevision, newest));
  const revision = await findRevision(em, number);
  if (revision === null)
    throw refusal('NOT_FOUND', `number: found ${number}, expected the number of a revision.`, { number });
  const obstacle = await findObstacle(em, revision);
  if (obstacle !== null) throw refuseUndo([obstacle]);
  const [changed, added] = [await findChangedRows(em, number), await findAddedRows(em, number)];
  const reasons = await findLaterReasons(em, number, [...changed, ...added]);
  if (reasons.length > 0) throw refuseUndo(reasons);
  const result = await importPackage(orm, draftSource(revision.package, toUndoRows(changed, added, number)), {
    now,
    partial: true,
    expectedRevision,
    note: `Pembatalan revisi ${number} (undo of revision ${number}): ${revision.note.replace(undoing, '')}`,
    alongside: async (inside, { revision: written }) => {
      await assertInForce(inside, by, now);
      await recordAction(
        inside,
        by,
        { action: 'UNDONE', subject: String(number), details: { revision: written } },
        now,
      );
      // Whoever was told that the time is over must not find it undone.
      watch.check();
    },
  }).catch(refuseBroken);
  if (!result.changed)
    throw refusal('NOTHING_CHANGED', `Nothing that revision ${number} published is in use any more.`, { number });
  return result.revision;
}

/** Before the note of an undoing that is itself undone: it is not said again. */
const undoing = /^(?:Pembatalan revisi \d+ \(undo of revision \d+\): )+/;

function refuseUndo(reasons: readonly UndoReason[]) {
  const told = reasons.map((one) => ({ ...one, table: one.table && toTableWord(one.table) }));
  return refusal('UNDO_REFUSED', reasons.map(({ message }) => message).join('\n'), { reasons: told });
}

/** Rows of later revisions may not go together with the earlier cells. */
function refuseBroken(error: unknown): never {
  if (!(error instanceof PackageProblems)) return refuseImport(error);
  throw refuseUndo(error.problems.map((problem) => reason('BREAKS_RULE', formatProblem(problem))));
}
