import type { Clocks } from '../coverage/index.ts';
import { formatDate } from '../format/index.ts';
import type { Language } from '../vocabulary/index.ts';
import { reasonWords } from './reasonWords.ts';

/** Of which day, by what was known when: how each reason begins. */
export function daysText({ on, knownAt }: Clocks, language: Language): string {
  return reasonWords[language].days(formatDate(on, language), on === knownAt ? null : formatDate(knownAt, language));
}
