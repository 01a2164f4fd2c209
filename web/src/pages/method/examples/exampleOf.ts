import type { MetricName } from '@pionir/shared';
import { breadthExample } from './breadthExample.ts';
import type { WorkExample } from './example.ts';
import { growthExample } from './growthExample.ts';
import { monthsExample } from './monthsExample.ts';
import { shareExample } from './shareExample.ts';
import { startExample } from './startExample.ts';
import { protectedExample, vulnerableExample } from './workersExample.ts';

/** How each metric of a single place is worked out on paper; a new metric needs its own. */
export const exampleOf: Readonly<Record<MetricName, WorkExample>> = {
  VULNERABLE_WORKERS: vulnerableExample,
  PROTECTED_WORKERS: protectedExample,
  SHARE_OF_EMPLOYED: shareExample,
  GROWTH: growthExample,
  EARLIEST_START: startExample,
  CATEGORY_BREADTH: breadthExample,
  MONTHS_FUNDED: monthsExample,
};
