import { formatNumber, missingReasons, workerCategories } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type {
  CohortFacts,
  QuantityEvidence,
  RegencyAnswer,
  SourceEvidence,
  YearAnswer,
} from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { cohortStanding, inReadingOrder } from '../cohortStanding.ts';
import type { CohortStanding } from '../cohortStanding.ts';
import { toSourceRows } from '../../../ui/sources/toSourceRows.ts';

/** As many items as two sheets have room for, and how many had none. */
export interface Roomed<Item> {
  readonly items: readonly Item[];
  readonly left: number;
}

export function inRoom<Item>(items: readonly Item[], room: number): Roomed<Item> {
  return { items: items.slice(0, room), left: Math.max(items.length - room, 0) };
}

export interface HandoutCohort {
  readonly cohort: CohortFacts;
  readonly program: string;
  readonly standing: CohortStanding;
}

/** The cohorts of all programs: what counts on the day first. */
export function handoutCohorts({ programs, coverage }: RegencyAnswer): HandoutCohort[] {
  const programOf = new Map(
    programs.nodes.flatMap(({ name, cohorts }) => cohorts.nodes.map(({ slug }) => [slug, name] as const)),
  );
  const cohorts = programs.nodes.flatMap((program) => program.cohorts.nodes);
  return inReadingOrder(cohorts, coverage.cohorts).map((cohort) => ({
    cohort,
    program: programOf.get(cohort.slug) ?? '',
    standing: cohortStanding(cohort, coverage.cohorts),
  }));
}

/** The newest years first, each with the length of its bar against the longest, 0 to 100; a year without a value says why. */
export function handoutYears(history: readonly YearAnswer[], language: Language) {
  const most = Math.max(...history.flatMap(({ coverage }) => coverage.protectedWorkers.value ?? []));
  return history.toReversed().map(({ year, coverage }) => ({
    year,
    length: lengthOf(coverage.protectedWorkers.value, most),
    all: shown(coverage.protectedWorkers, language),
    composition: coverage.byCategory
      .map(({ category, workers }) => `${labelOf(workerCategories[category], language)} ${shown(workers, language)}`)
      .join(', '),
  }));
}

function lengthOf(value: number | null, most: number): number | null {
  return value === null || most <= 0 ? null : (value / most) * 100;
}

/** The documents behind the numbers of the day first, then the others, the newest first. */
export function handoutSources({ coverage, sources }: RegencyAnswer): SourceEvidence[] {
  const used = new Set(coverage.protectedWorkers.figures.map(({ source }) => source.slug));
  const sorted = toSourceRows(sources.nodes);
  return [...sorted.filter(({ slug }) => used.has(slug)), ...sorted.filter(({ slug }) => !used.has(slug))];
}

/** A value for paper, where nothing can be opened; a gap is its reason. */
export function shown({ value, missing }: QuantityEvidence, language: Language): string {
  return value === null
    ? labelOf(missingReasons[missing ?? 'NOT_PUBLISHED'], language).toLowerCase()
    : formatNumber(value, 'people', language);
}
