import type { MethodPlace } from '../../../graphql/types.ts';
import { quantityOfFigures } from '../../../ui/evidence.ts';
import type { NamedQuantity } from '../../../ui/evidence.ts';

/** A counting cohort whose program has published months. */
export interface FundedCohort {
  readonly slug: string;
  readonly label: string;
  readonly people: number;
  readonly months: number;
  /** The head count and the months, each with its figures. */
  readonly values: readonly [NamedQuantity, NamedQuantity];
}

/** The cohorts that the months funded are made of, each with the months of its program. */
export function fundedCohorts({ coverage, months }: MethodPlace, monthsLabel: string): FundedCohort[] {
  return coverage.cohorts.flatMap(({ slug, label, headcount, program }) => {
    const figure = months.figures.find(
      ({ measure, subject }) => measure === 'MONTHS_FUNDED' && 'slug' in subject && subject.slug === program.slug,
    );
    if (headcount.value === null || figure === undefined) return [];
    const ofMonths = { about: `${label}: ${monthsLabel}`, quantity: quantityOfFigures([figure]) };
    const values = [{ about: label, quantity: headcount }, ofMonths] as const;
    return { slug, label, people: headcount.value, months: figure.value, values };
  });
}
