import { missingReasons, workerCategories } from '@pionir/shared';
import type { Cell, Language, Sheet } from '@pionir/shared';
import type { QuantityEvidence, YearAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { categoriesOf } from '../toCoverageChartData.ts';
import { sheetWords } from './sheetWords.ts';

/** Years down, categories across; a year without a value says why, a category that no cohort has stays empty. */
export function coverageSheet(history: readonly YearAnswer[], language: Language): Sheet {
  const words = sheetWords[language];
  const categories = categoriesOf(history);
  return {
    head: [words.year, words.all, ...categories.map((category) => labelOf(workerCategories[category], language))],
    rows: history.map(({ year, coverage }) => [
      year,
      cellOf(coverage.protectedWorkers, language),
      ...categories.map((category) => {
        const found = coverage.byCategory.find((each) => each.category === category);
        return found === undefined ? '' : cellOf(found.workers, language);
      }),
    ]),
  };
}

function cellOf({ value, missing }: QuantityEvidence, language: Language): Cell {
  return value ?? labelOf(missingReasons[missing ?? 'NOT_PUBLISHED'], language);
}
