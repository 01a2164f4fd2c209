import { coverageOf } from '../coverage/index.ts';
import { isKnown, knownQuantity, missingQuantity } from '../quantity/index.ts';
import type { MeasurePlace, Metric } from './metric.ts';

export const categoryBreadth: Metric = {
  id: 'Ragam kelompok pekerja',
  en: 'Breadth of categories',
  about: 'How many worker categories have a cohort that counts on the day.',
  unit: 'categories',
  direction: 'HIGHER_RANKS_FIRST',
  boundedByHeadcounts: false,
  method: {
    id: 'Banyaknya jenis kelompok pekerja yang berlaku pada hari itu; sumber yang tidak merinci pekerjaan dihitung satu.',
    en: 'How many worker categories have a cohort that counts on the day; a count that its source does not break down is one category.',
  },
};

export const measureCategoryBreadth: MeasurePlace = (place, clocks, filter) => {
  const coverage = coverageOf(place, clocks, filter);
  if (!isKnown(coverage.protectedWorkers)) {
    return missingQuantity(coverage.protectedWorkers.missing ?? 'NOT_PUBLISHED', 'categories');
  }
  return knownQuantity(coverage.byCategory.length, 'categories', coverage.protectedWorkers.figures);
};
