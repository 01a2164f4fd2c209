import { includesRole } from '@pionir/shared';
import type { DraftState } from '@pionir/shared';
import type { SignedInActor } from '../access/Actor.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { isLine } from '../graphql/checkLine.ts';
import { refusal } from '../graphql/errors/refusal.ts';
import { quoteCell } from '../ingest/problem.ts';
import type { Draft } from './Draft.ts';

/** The drafts that someone may see, the one changed last first: publishers see all, others their own. */
export async function findDrafts(em: Em, actor: SignedInActor, state: DraftState | null): Promise<Draft[]> {
  const asked = state === null ? draftsOf(em) : draftsOf(em).where('state', '=', state);
  const drafts = (await asked.execute()).filter((draft) => maySee(actor, draft));
  return drafts.toSorted((a, b) => compare(b.changedAt, a.changedAt) || compare(a.id, b.id));
}

/** A draft that someone may see; null where there is none. */
export async function findDraft(em: Em, id: string, actor: SignedInActor): Promise<Draft | null> {
  if (!isLine(id)) return null;
  const draft = await draftsOf(em).where('draft.id', '=', id).executeTakeFirst();
  return draft !== undefined && maySee(actor, draft) ? draft : null;
}

/** The same, for what needs it. Throws NOT_FOUND. */
export async function takeDraft(em: Em, id: string, actor: SignedInActor): Promise<Draft> {
  const draft = await findDraft(em, id, actor);
  if (draft !== null) return draft;
  throw refusal('NOT_FOUND', `id: found ${quoteCell(id)}, expected the id of a draft that this token may see.`);
}

function maySee({ role, token }: SignedInActor, { creator }: Draft): boolean {
  return includesRole(role, 'PUBLISHER') || creator === token;
}

function draftsOf(em: Em) {
  return tablesOf(em)
    .selectFrom('draft')
    .innerJoin('access_token', 'access_token.id', 'draft.creator_id')
    .select([
      'draft.id as id',
      'title',
      'kind',
      'state',
      'package',
      'version',
      'base_revision as baseRevision',
      'row_count as rowCount',
      'creator_id as creator',
      'access_token.name as creatorName',
      'draft.created_at as createdAt',
      'changed_at as changedAt',
      'revision',
    ]);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
