import { verdictMoves } from '@pionir/shared';
import type { GivenVerdict } from '@pionir/shared';
import type { Em } from '../../db/createOrm.ts';
import { insertRecords } from '../store/insertRecords.ts';

/** Records each verdict on a claim that is another one than before; gives how many. */
export async function recordVerdictChanges(
  em: Em,
  revision: number,
  before: readonly GivenVerdict[],
  after: readonly GivenVerdict[],
): Promise<number> {
  const records = verdictMoves(before, after).map((move) => ({
    revision_number: revision,
    claim_id: move.claimId,
    which: move.which,
    verdict_before: move.verdictBefore,
    verdict_after: move.verdictAfter,
  }));
  await insertRecords(em, 'verdict_change', records);
  return records.length;
}
