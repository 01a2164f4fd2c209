import type { Revision } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** Every revision, the newest first. */
export async function findRevisions(em: Em): Promise<Revision[]> {
  return revisions(em).orderBy('number', 'desc').execute();
}

/** The revision of a number; null when there is none. */
export async function findRevision(em: Em, number: number): Promise<Revision | null> {
  return (await revisions(em).where('number', '=', number).executeTakeFirst()) ?? null;
}

function revisions(em: Em) {
  return tablesOf(em)
    .selectFrom('revision')
    .select([
      'number',
      'published_at as publishedAt',
      'package',
      'note',
      'content_hash as contentHash',
      'figures_added as figuresAdded',
      'figures_changed as figuresChanged',
      'figures_deprecated as figuresDeprecated',
      'ranks_moved as ranksMoved',
      'verdicts_changed as verdictsChanged',
    ]);
}
