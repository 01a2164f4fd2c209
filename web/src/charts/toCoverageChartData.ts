import { formatNumber, isVulnerable, missingReasons, wordsOf, workerCategories } from '@pionir/shared';
import type { Language, WorkerCategory } from '@pionir/shared';
import type { YearAnswer } from '../graphql/types.ts';
import { labelOf } from '../i18n/bilingual.ts';
import { plainText } from '../i18n/sentence.ts';
import type { Sentence } from '../i18n/sentence.ts';
import { coverageFinding } from './coverageFinding.ts';

/** One category over the years; null where the year has no value for it. */
export interface CoverageSeries {
  readonly category: WorkerCategory;
  readonly label: string;
  readonly isVulnerable: boolean;
  readonly values: readonly (number | null)[];
  /** The sum of this layer and those below it, where its upper edge is drawn; null in a year without any value. */
  readonly tops: readonly (number | null)[];
}

export interface CoverageChartData {
  /** What the layers say, with its numbers. */
  readonly finding: Sentence;
  readonly title: string;
  readonly years: readonly number[];
  /** Years without any value, marked in the chart: a gap, not a zero. */
  readonly gaps: readonly number[];
  readonly series: readonly CoverageSeries[];
  /** What is said of each year, in the order of the years. */
  readonly spoken: readonly string[];
}

/** The history of a regency as stacked layers, a category each; the place heads the title. */
export function toCoverageChartData(
  history: readonly YearAnswer[],
  place: string,
  language: Language,
): CoverageChartData {
  const categories = categoriesOf(history);
  const finding = coverageFinding(history, place, language);
  return {
    finding,
    title: `${place}: ${plainText(finding)}`,
    years: history.map(({ year }) => year),
    gaps: history.filter(({ coverage }) => coverage.protectedWorkers.value === null).map(({ year }) => year),
    series: categories.map((category, index) => ({
      category,
      label: labelOf(workerCategories[category], language),
      isVulnerable: isVulnerable(category),
      values: history.map((year) => valueOf(year, category)),
      tops: history.map((year) => topOf(year, categories.slice(0, index + 1))),
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

/** A layer that a year lacks has no thickness there: its edge lies upon the layer below. */
function topOf(year: YearAnswer, categories: readonly WorkerCategory[]): number | null {
  if (year.coverage.protectedWorkers.value === null) return null;
  return categories.flatMap((category) => valueOf(year, category) ?? []).reduce((sum, value) => sum + value, 0);
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
