import { verdictChangesInOrder } from '@pionir/shared';
import type { VerdictChange } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import type { RevisionSpan } from './revisionSpan.ts';

/** The verdicts on claims that revisions changed, the newest revision first. */
export async function findVerdictChanges(em: Em, { since, until }: RevisionSpan): Promise<VerdictChange[]> {
  const rows = await tablesOf(em)
    .selectFrom('verdict_change')
    .select([
      'revision_number as revision',
      'claim_id as claimId',
      'which',
      'verdict_before as verdictBefore',
      'verdict_after as verdictAfter',
    ])
    .where('revision_number', '>', since)
    .where('revision_number', '<=', until)
    .execute();
  return verdictChangesInOrder(rows);
}
