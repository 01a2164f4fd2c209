import { indicatorNames, metrics } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { MethodPlace, QuantityEvidence } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import type { Example } from './example.ts';
import { valueStep } from './example.ts';
import { exampleWords } from './exampleWords.ts';

/** Protected workers over the employed people of a year, times a hundred. */
export function shareExample({ name, coverage }: MethodPlace, language: Language): Example {
  const words = exampleWords[language];
  const { protectedWorkers, shareOfEmployed } = coverage;
  const label = labelOf(metrics.PROTECTED_WORKERS, language);
  const divisors = shareOfEmployed.indicators.flatMap((indicator) => {
    const about = words.inYear(labelOf(indicatorNames[indicator.name], language), indicator.year);
    return valueStep('divisor', '÷', about, { about: `${name}: ${about}`, quantity: quantityOf(indicator) }, language);
  });
  return {
    steps: [
      ...valueStep('workers', '', label, { about: `${name}: ${label}`, quantity: protectedWorkers }, language),
      ...divisors,
      ...divisors.map(() => ({ key: 'hundred', sign: '×', label: words.times100, number: ['100'] }) as const),
    ],
    result: { about: `${name}: ${labelOf(metrics.SHARE_OF_EMPLOYED, language)}`, quantity: shareOfEmployed },
  };
}

/** A denominator in the form the drawer shows. */
function quantityOf(indicator: QuantityEvidence['indicators'][number]): QuantityEvidence {
  const { value, unit } = indicator;
  return { value, unit, missing: null, numerator: null, denominator: null, figures: [], indicators: [indicator] };
}
