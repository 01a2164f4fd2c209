import { randomUUID } from 'node:crypto';
import type { DraftKind } from '@pionir/shared';
import type { SignedInActor } from '../access/Actor.ts';
import { assertInForce } from '../access/assertInForce.ts';
import { recordAction } from '../audit/recordAction.ts';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import type { Em } from '../db/createOrm.ts';
import { inWriting } from '../db/inWriting.ts';
import { DraftEntity } from '../db/entities/index.ts';
import { checkLine } from '../graphql/checkLine.ts';
import { refusal } from '../graphql/errors/refusal.ts';
import { checkDraft } from './checkDraft.ts';
import type { Draft, DraftedRow } from './Draft.ts';
import { draftLimits } from './draftLimits.ts';
import { takeDraft } from './findDrafts.ts';

export interface NewDraft {
  readonly title: string;
  readonly kind: DraftKind;
  readonly package: string;
  readonly rows: readonly DraftedRow[];
}

/** Begins a draft. Throws BAD_USER_INPUT. */
export async function createDraft(em: Em, wish: NewDraft, by: SignedInActor, now: Date): Promise<Draft> {
  const { kind, package: packageName, rows } = wish;
  const title = wish.title.trim();
  checkLine('package', packageName, draftLimits.packageCharacters);
  checkDraft(title, rows);
  const id = randomUUID();
  if ((await findNewestRevision(em, packageName)) === null) throw unknownPackage(packageName);
  const baseRevision = (await findNewestRevision(em))?.number ?? null;
  return inWriting(em, async (inside) => {
    const at = now.toISOString();
    await inside.insert(DraftEntity, {
      id,
      title,
      kind,
      state: 'OPEN',
      package: packageName,
      version: 1,
      baseRevision,
      rows: JSON.stringify(rows),
      rowCount: rows.length,
      creator: by.token,
      createdAt: at,
      changedAt: at,
      revision: null,
    });
    await assertInForce(inside, by, now);
    const details = { kind, rows: rows.length };
    await recordAction(inside, by, { action: 'DRAFT_CREATED', subject: id, details }, now);
    return takeDraft(inside, id, by);
  });
}

function unknownPackage(found: string) {
  const expected = 'the name of a package that has been published';
  return refusal('BAD_USER_INPUT', `package: found "${found}", expected ${expected}.`, {
    argument: 'package',
    found,
    expected,
  });
}
