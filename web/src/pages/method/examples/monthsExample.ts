import { formatNumber, metrics } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { MethodPlace } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import type { NamedQuantity } from '../../../ui/evidence.ts';
import type { Example, ExampleStep } from './example.ts';
import { exampleWords } from './exampleWords.ts';
import { fundedCohorts } from './fundedCohorts.ts';
import type { FundedCohort } from './fundedCohorts.ts';

/** Head count times months of each cohort whose months are published, over the head counts. */
export function monthsExample(place: MethodPlace, language: Language): Example {
  const words = exampleWords[language];
  const { numerator, denominator } = place.months;
  const funded = fundedCohorts(place, words.months);
  const products = funded.map(({ people, months }) => people * months);
  const heads = funded.map(({ people }) => people);
  const both = funded.flatMap(({ values }) => values);
  const ofPeople = funded.map(({ values: [ofCohort] }) => ofCohort);
  return {
    steps: [
      ...funded.map((cohort, index) => productStep(index === 0 ? '' : '+', cohort, language)),
      ...sumStep('=', words.personMonths, numerator, products, both, language),
      ...sumStep('÷', words.people, denominator, heads, ofPeople, language),
    ],
    result: { about: `${place.name}: ${labelOf(metrics.MONTHS_FUNDED, language)}`, quantity: place.months },
  };
}

function productStep(sign: '' | '+', cohort: FundedCohort, language: Language): ExampleStep {
  const { slug, label, people, months, values } = cohort;
  const [ofPeople, ofMonths] = values;
  return {
    key: slug,
    sign,
    label,
    number: [
      { ...ofPeople, text: formatNumber(people, 'people', language) },
      ' × ',
      { ...ofMonths, text: formatNumber(months, 'months', language) },
    ],
  };
}

/** A sum with its terms; nothing where the metric has none. */
function sumStep(
  sign: '=' | '÷',
  label: string,
  sum: number | null,
  terms: readonly number[],
  values: readonly NamedQuantity[],
  language: Language,
): ExampleStep[] {
  if (sum === null) return [];
  const [shown, ...parts] = [sum, ...terms].map((each) => formatNumber(each, 'people', language)) as [
    string,
    ...string[],
  ];
  const reckoning = { shown, lines: [`${parts.join(' + ')} = ${shown}`], values };
  return [{ key: sign, sign, label, number: [{ about: label, reckoning }] }];
}
