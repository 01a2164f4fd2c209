import { rankChangesInOrder } from '@pionir/shared';
import type { RankChange } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import type { RevisionSpan } from './revisionSpan.ts';

/** The ranks that revisions moved, the newest revision first. */
export async function findRankChanges(em: Em, { since, until }: RevisionSpan): Promise<RankChange[]> {
  const rows = await tablesOf(em)
    .selectFrom('rank_change')
    .select([
      'revision_number as revision',
      'metric',
      'year',
      'regency_code as code',
      'rank_before as rankBefore',
      'rank_after as rankAfter',
      'value_before as valueBefore',
      'value_after as valueAfter',
    ])
    .where('revision_number', '>', since)
    .where('revision_number', '<=', until)
    .execute();
  return rankChangesInOrder(rows);
}
