import { metrics, workerCategories } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { MethodPlace } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { showQuantity } from '../../../i18n/showNumber.ts';
import type { Example } from './example.ts';

/** The categories that have a counting cohort, each with its people; their number is the value. */
export function breadthExample({ name, coverage, breadth }: MethodPlace, language: Language): Example {
  return {
    steps: coverage.byCategory.flatMap(({ category, workers }) => {
      const label = labelOf(workerCategories[category], language);
      if (workers.value === null) return [];
      const text = showQuantity(workers.value, workers.unit, language);
      return [
        { key: category, sign: '' as const, label, number: [{ text, about: `${name}: ${label}`, quantity: workers }] },
      ];
    }),
    result: { about: `${name}: ${labelOf(metrics.CATEGORY_BREADTH, language)}`, quantity: breadth },
  };
}
