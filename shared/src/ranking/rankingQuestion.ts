import type { Clocks } from '../coverage/index.ts';
import type { IndexWeights } from '../index/index.ts';
import type { FundingSource, MissingReason, RegencyKind, Segment, WorkerCategory } from '../vocabulary/index.ts';
import type { RankedMetricName } from './rankedMetrics.ts';

/** Which places and which cohorts are ranked; what is left out or empty does not narrow. */
export interface RankingFilter {
  readonly kind?: RegencyKind | undefined;
  readonly category?: readonly WorkerCategory[] | undefined;
  readonly funding?: readonly FundingSource[] | undefined;
  readonly segment?: readonly Segment[] | undefined;
}

export interface RankingQuestion extends Clocks {
  readonly metric: RankedMetricName;
  readonly filter: RankingFilter;
  /** Of the index; the office's default when left out. Nothing to any other metric. */
  readonly weights?: IndexWeights | undefined;
}

export interface ExcludedPlace {
  readonly code: string;
  readonly reason: MissingReason;
}
