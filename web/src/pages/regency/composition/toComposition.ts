import { fundingSources, listOf, workerCategories } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { CohortFacts, ProgramAnswer, QuantityEvidence, RegencyAnswer } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';

/** By what the workers of a place are told apart. */
export type CompositionKind = 'category' | 'funding';

/** Some of the workers, with the figures that their number is of. */
export interface CompositionPart {
  readonly key: string;
  readonly label: string;
  readonly quantity: QuantityEvidence & { readonly value: number };
  /** Of all protected workers, 0 to 1. */
  readonly share: number;
}

/** What the cohorts that count on the day are, by category or by who pays; the largest first. Empty where none counts. */
export function toComposition(
  { programs, coverage }: Pick<RegencyAnswer, 'programs' | 'coverage'>,
  kind: CompositionKind,
  language: Language,
): CompositionPart[] {
  const all = coverage.protectedWorkers.value;
  if (all === null) return [];
  const counting = new Set(coverage.cohorts.map(({ slug }) => slug));
  const cohorts = programs.nodes.flatMap((program) =>
    program.cohorts.nodes.filter(({ slug }) => counting.has(slug)).map((cohort) => ({ program, cohort })),
  );
  const groups = Map.groupBy(cohorts, ({ program, cohort }) => keyOf[kind](program, cohort));
  return [...groups]
    .map(([key, members]) => {
      const { program, cohort } = members[0] as (typeof members)[number];
      const quantity = sumOf(members.map((member) => member.cohort.headcount));
      return { key, label: printLabel[kind](program, cohort, language), quantity, share: quantity.value / all };
    })
    .toSorted((a, b) => b.quantity.value - a.quantity.value || (a.key < b.key ? -1 : 1));
}

const keyOf: Record<CompositionKind, (program: ProgramAnswer, cohort: CohortFacts) => string> = {
  category: (_program, { category }) => category,
  funding: ({ funding }) => funding.join('+'),
};

const printLabel: Record<CompositionKind, (program: ProgramAnswer, cohort: CohortFacts, language: Language) => string> =
  {
    category: (_program, { category }, language) => labelOf(workerCategories[category], language),
    funding: ({ funding }, _cohort, language) =>
      listOf(
        (funding.length === 0 ? (['UNKNOWN'] as const) : funding).map((word) =>
          labelOf(fundingSources[word], language),
        ),
        language,
      ),
  };

/** Cohorts never overlap, so that their head counts add up. */
function sumOf(headcounts: readonly QuantityEvidence[]): CompositionPart['quantity'] {
  const values = headcounts.flatMap(({ value }) => value ?? []);
  return {
    value: values.reduce((sum, value) => sum + value, 0),
    unit: 'people',
    missing: null,
    numerator: null,
    denominator: null,
    figures: headcounts.flatMap(({ figures }) => figures),
    indicators: [],
  };
}
