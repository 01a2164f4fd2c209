import { isVulnerable, metrics } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { MethodPlace } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import type { Example, ExampleStep } from './example.ts';
import { valueStep } from './example.ts';

/** The head counts of all counting cohorts, as a sum. */
export function protectedExample(place: MethodPlace, language: Language): Example {
  const about = `${place.name}: ${labelOf(metrics.PROTECTED_WORKERS, language)}`;
  return {
    steps: sum(place.coverage.cohorts, language),
    result: { about, quantity: place.coverage.protectedWorkers },
  };
}

/** The same without the office holders. */
export function vulnerableExample(place: MethodPlace, language: Language): Example {
  const about = `${place.name}: ${labelOf(metrics.VULNERABLE_WORKERS, language)}`;
  const cohorts = place.coverage.cohorts.filter(({ category }) => isVulnerable(category));
  return { steps: sum(cohorts, language), result: { about, quantity: place.coverage.vulnerableWorkers } };
}

function sum(cohorts: MethodPlace['coverage']['cohorts'], language: Language): ExampleStep[] {
  return cohorts.flatMap(({ slug, label, headcount }, index) =>
    valueStep(slug, index === 0 ? '' : '+', label, { about: label, quantity: headcount }, language),
  );
}
