import { formatNumber, formatQuantity } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { Sentence } from '../../../i18n/sentence.ts';
import { shareText } from '../../../i18n/shareText.ts';
import type { Reckoning } from '../../../ui/evidence.ts';
import { compositionWords } from './compositionWords.ts';
import type { CompositionPart } from './toComposition.ts';

/** What most of the workers are, with their number and share. */
export function compositionFinding(parts: readonly CompositionPart[], language: Language): Sentence {
  const words = compositionWords[language];
  const [first] = parts;
  if (first === undefined) return [];
  const { label, quantity } = first;
  const text = formatNumber(quantity.value, 'people', language);
  const people = { text, about: label, quantity };
  if (parts.length === 1) return [`${words.all}${label} (`, people, ')'];
  return [
    `${words.most}${label}, `,
    people,
    ' (',
    { about: label, reckoning: shareReckoning(first, language) },
    `${words.of})`,
  ];
}

/** How a share came about. */
export function shareReckoning({ label, quantity, share }: CompositionPart, language: Language): Reckoning {
  const shown = shareText(share, language);
  const [part, all] = [quantity.value, quantity.value / share].map((value) =>
    formatQuantity(Math.round(value), 'people', language),
  );
  return { shown, lines: [`${part} ÷ ${all} = ${shown}`], values: [{ about: label, quantity }] };
}
