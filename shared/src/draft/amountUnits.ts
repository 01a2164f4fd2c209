import type { PublishedUnit } from '../vocabulary/index.ts';
import type { AmountMeasure } from './documentFacts.ts';

export const amountUnits: Readonly<Record<AmountMeasure, PublishedUnit>> = {
  BUDGET: 'IDR',
  PREMIUM_PER_MONTH: 'IDR',
  MONTHS_FUNDED: 'months',
  BENEFIT_PAID: 'IDR',
  COVERAGE_RATE_PUBLISHED: 'percent',
};
