/** One word of a closed vocabulary: how it is shown in each language, and what it means. */
export interface Term {
  /** Label in Indonesian. */
  readonly id: string;
  /** Label in English. */
  readonly en: string;
  /** What the word means, in English; the API's description of the value. */
  readonly about: string;
}

/** A closed list of words, in the order in which they are shown. */
export type Vocabulary<Key extends string> = Readonly<Record<Key, Term>>;

/** The words of a vocabulary, in order. */
export function wordsOf<Key extends string>(vocabulary: Vocabulary<Key>): Key[] {
  return Object.keys(vocabulary) as Key[];
}

/** True when the text is a word of the vocabulary, spelt exactly so. */
export function isWordOf<Key extends string>(vocabulary: Vocabulary<Key>, text: string): text is Key {
  return Object.hasOwn(vocabulary, text);
}
