import { rankMoves } from '@pionir/shared';
import type { YearStanding } from '@pionir/shared';
import type { Em } from '../../db/createOrm.ts';
import { insertRecords } from '../store/insertRecords.ts';

/** Records each rank that is another one than before; gives how many. */
export async function recordRankChanges(
  em: Em,
  revision: number,
  before: readonly YearStanding[],
  after: readonly YearStanding[],
): Promise<number> {
  const records = rankMoves(before, after).map((move) => ({
    revision_number: revision,
    metric: move.metric,
    year: move.year,
    regency_code: move.code,
    rank_before: move.rankBefore,
    rank_after: move.rankAfter,
    value_before: move.valueBefore,
    value_after: move.valueAfter,
  }));
  await insertRecords(em, 'rank_change', records);
  return records.length;
}
