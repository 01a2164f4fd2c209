import { formatNumber, isVulnerable, missingReasons, wordsOf, workerCategories } from '@pionir/shared';
import type { Language, WorkerCategory } from '@pionir/shared';
import type { YearAnswer } from '../graphql/types.ts';
import { labelOf } from '../i18n/bilingual.ts';

/** One category over the years; null where the year has no value for it. */
export interface CoverageSeries {
  readonly category: WorkerCategory;
  readonly label: string;
  readonly isVulnerable: boolean;
  readonly values: readonly (number | null)[];
}

export interface CoverageChartData {
  readonly title: string;
  readonly years: readonly number[];
  /** Years without any value, marked in the chart: a gap, not a zero. */
  readonly gaps: readonly number[];
  readonly series: readonly CoverageSeries[];
  /** What is said of each year, in the order of the years. */
  readonly spoken: readonly string[];
}

/** The history of a regency as stacked bars: a category for each layer, a year for each bar. */
export function toCoverageChartData(
  history: readonly YearAnswer[],
  title: string,
  language: Language,
): CoverageChartData {
  return {
    title,
    years: history.map(({ year }) => year),
    gaps: history.filter(({ coverage }) => coverage.protectedWorkers.value === null).map(({ year }) => year),
    series: categoriesOf(history).map((category) => ({
      category,
      label: labelOf(workerCategories[category], language),
      isVulnerable: isVulnerable(category),
      values: history.map((year) => valueOf(year, category)),
    })),
    spoken: history.map((year) => spokenYear(year, language)),
  };
}

/** The categories that occur at all, in the vocabulary's order: vulnerable trades first. */
export function categoriesOf(history: readonly YearAnswer[]): WorkerCategory[] {
  const found = new Set(history.flatMap(({ coverage }) => coverage.byCategory.map(({ category }) => category)));
  return wordsOf(workerCategories).filter((category) => found.has(category));
}

function valueOf({ coverage }: YearAnswer, category: WorkerCategory): number | null {
  return coverage.byCategory.find((each) => each.category === category)?.workers.value ?? null;
}

function spokenYear({ year, coverage }: YearAnswer, language: Language): string {
  const { value, missing } = coverage.protectedWorkers;
  if (value === null) return `${year}: ${labelOf(missingReasons[missing ?? 'NOT_PUBLISHED'], language)}`;
  const parts = coverage.byCategory.flatMap(({ category, workers }) =>
    workers.value === null
      ? []
      : [`${labelOf(workerCategories[category], language)} ${formatNumber(workers.value, 'people', language)}`],
  );
  return `${year}: ${formatNumber(value, 'people', language)} (${parts.join(', ')})`;
}
