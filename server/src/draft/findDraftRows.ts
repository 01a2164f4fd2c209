import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import type { DraftedRow } from './Draft.ts';

/** The rows of a draft, in order. */
export async function findDraftRows(em: Em, id: string): Promise<DraftedRow[]> {
  const { rows } = await tablesOf(em).selectFrom('draft').select('rows').where('id', '=', id).executeTakeFirstOrThrow();
  return JSON.parse(rows) as DraftedRow[];
}
