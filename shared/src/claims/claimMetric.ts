import type { RankedMetricName } from '../ranking/index.ts';
import type { ClaimMetric } from '../vocabulary/index.ts';

/**
 * What the data measures a claim by; null where it holds no comparable figures:
 * published percentages divide by different numbers, money is not published by
 * all in one form, and an award is a jury's decision.
 */
export const measuredBy: Record<ClaimMetric, RankedMetricName | null> = {
  VULNERABLE_WORKERS: 'VULNERABLE_WORKERS',
  PROTECTED_WORKERS: 'PROTECTED_WORKERS',
  FIRST_TO_START: 'EARLIEST_START',
  RISING_EVERY_YEAR: 'PROTECTED_WORKERS',
  COVERAGE_RATE: null,
  COVERAGE_GROWTH: null,
  BUDGET: null,
  DBHCHT_USE: null,
  PARITRANA_AWARD: null,
  OTHER: null,
};
