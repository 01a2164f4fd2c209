import type { Language } from '@pionir/shared';
import type { MethodPlace } from '../../../graphql/types.ts';
import type { Sentence } from '../../../i18n/sentence.ts';
import { showNumber } from '../../../i18n/showNumber.ts';
import type { NamedQuantity } from '../../../ui/evidence.ts';

/** One line of a reckoning as it is written on paper: a sign, what it is, the number. */
export interface ExampleStep {
  /** Unique among the steps. */
  readonly key: string;
  readonly sign: '' | '+' | '−' | '÷' | '×' | '=';
  readonly label: string;
  readonly number: Sentence;
}

/** A metric worked out for one place. */
export interface Example {
  readonly steps: readonly ExampleStep[];
  readonly result: NamedQuantity;
}

export type WorkExample = (place: MethodPlace, language: Language) => Example;

/** A value as a step; nothing where there is none, since the result says why. */
export function valueStep(
  key: string,
  sign: ExampleStep['sign'],
  label: string,
  { about, quantity }: NamedQuantity,
  language: Language,
): ExampleStep[] {
  if (quantity.value === null) return [];
  const text = showNumber(quantity.value, quantity.unit, language);
  return [{ key, sign, label, number: [{ text, about, quantity }] }];
}
