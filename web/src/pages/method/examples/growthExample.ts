import { formatDate, formatNumber, formatSigned, metrics } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { MethodPlace } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import type { Example, ExampleStep } from './example.ts';
import { valueStep } from './example.ts';
import { exampleWords } from './exampleWords.ts';

/** Now less a year before, over a year before, times a hundred. */
export function growthExample({ name, coverage, before, growth }: MethodPlace, language: Language): Example {
  const words = exampleWords[language];
  const label = labelOf(metrics.PROTECTED_WORKERS, language);
  const [now, then] = [coverage, before].map(({ on, protectedWorkers }) => {
    const day = words.onDay(label, formatDate(on, language));
    return { label: day, named: { about: `${name}: ${day}`, quantity: protectedWorkers } };
  }) as [NamedEnd, NamedEnd];
  const ends = [
    ...valueStep('now', '', now.label, now.named, language),
    ...valueStep('then', now.named.quantity.value === null ? '' : '−', then.label, then.named, language),
  ];
  return {
    steps: [
      ...ends,
      ...changeStep(now, then, language),
      ...(growth.value === null ? [] : valueStep('over', '÷', then.label, then.named, language)),
      ...(growth.value === null
        ? []
        : [{ key: 'hundred', sign: '×', label: words.times100, number: ['100'] } as const]),
    ],
    result: { about: `${name}: ${labelOf(metrics.GROWTH, language)}`, quantity: growth },
  };
}

interface NamedEnd {
  readonly label: string;
  readonly named: Example['result'];
}

function changeStep(now: NamedEnd, then: NamedEnd, language: Language): ExampleStep[] {
  const [value, earlier] = [now.named.quantity.value, then.named.quantity.value];
  if (value === null || earlier === null) return [];
  const label = exampleWords[language].change;
  const shown = formatSigned(value - earlier, 'people', language);
  const [left, right] = [value, earlier].map((each) => formatNumber(each, 'people', language));
  const reckoning = { shown, lines: [`${left} − ${right} = ${shown}`], values: [now.named, then.named] };
  return [{ key: 'change', sign: '=', label, number: [{ about: label, reckoning }] }];
}
