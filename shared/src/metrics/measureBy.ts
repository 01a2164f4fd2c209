import { measureCategoryBreadth } from './categoryBreadth.ts';
import { measureEarliestStart } from './earliestStart.ts';
import { measureGrowth } from './growth.ts';
import type { MeasurePlace } from './metric.ts';
import type { MetricName } from './metrics.ts';
import { measureMonthsFunded } from './monthsFunded.ts';
import { measureProtectedWorkers, measureShareOfEmployed, measureVulnerableWorkers } from './workers.ts';

/** The rule of each metric; apart from its name, which a page shows that measures nothing. */
export const measureBy: Readonly<Record<MetricName, MeasurePlace>> = {
  VULNERABLE_WORKERS: measureVulnerableWorkers,
  PROTECTED_WORKERS: measureProtectedWorkers,
  SHARE_OF_EMPLOYED: measureShareOfEmployed,
  GROWTH: measureGrowth,
  EARLIEST_START: measureEarliestStart,
  CATEGORY_BREADTH: measureCategoryBreadth,
  MONTHS_FUNDED: measureMonthsFunded,
};
