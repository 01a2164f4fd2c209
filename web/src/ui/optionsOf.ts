import { wordsOf } from '@pionir/shared';
import type { Language, Vocabulary } from '@pionir/shared';
import { labelOf } from '../i18n/bilingual.ts';

/** The words of a vocabulary to choose from, in its order. */
export function optionsOf<Word extends string>(
  vocabulary: Vocabulary<Word>,
  language: Language,
): { readonly value: Word; readonly label: string }[] {
  return wordsOf(vocabulary).map((value) => ({ value, label: labelOf(vocabulary[value], language) }));
}
