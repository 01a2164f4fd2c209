import type { Vocabulary } from '../vocabulary/index.ts';
import { categoryBreadth } from './categoryBreadth.ts';
import { earliestStart } from './earliestStart.ts';
import { growth } from './growth.ts';
import type { Metric } from './metric.ts';
import { monthsFunded } from './monthsFunded.ts';
import { protectedWorkers, shareOfEmployed, vulnerableWorkers } from './workers.ts';

/** Everything that can be ranked, in the order in which it is offered. */
export const metrics = {
  VULNERABLE_WORKERS: vulnerableWorkers,
  PROTECTED_WORKERS: protectedWorkers,
  SHARE_OF_EMPLOYED: shareOfEmployed,
  GROWTH: growth,
  EARLIEST_START: earliestStart,
  CATEGORY_BREADTH: categoryBreadth,
  MONTHS_FUNDED: monthsFunded,
} as const satisfies Vocabulary<string> & Record<string, Metric>;

export type MetricName = keyof typeof metrics;
