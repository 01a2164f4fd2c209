import { rankedMetrics, wordsOf } from '@pionir/shared';
import type { MissingReason, RankedMetricName } from '@pionir/shared';
import type { RankEvidence, RegencyAnswer } from '../../graphql/types.ts';

/** A metric with the regency's rank by it, or the reason why it has none. */
export interface RankRow {
  readonly metric: RankedMetricName;
  readonly rank: RankEvidence | null;
  readonly missing: MissingReason | null;
}

/** One row a metric, in the order in which metrics are offered. */
export function toRankRows(regency: RegencyAnswer): RankRow[] {
  return wordsOf(rankedMetrics).map((metric) => ({
    metric,
    rank: regency[metric],
    missing: regency[`WHY_${metric}`].missing,
  }));
}
