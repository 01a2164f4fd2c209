import type { QuantityEvidence } from '../graphql/types.ts';

/** A number inside a sentence that can be asked where it comes from. */
export interface SpokenNumber {
  readonly text: string;
  readonly quantity: QuantityEvidence;
  /** Heads the evidence. */
  readonly about: string;
}

/** A sentence whose numbers keep their evidence. */
export type Sentence = readonly (string | SpokenNumber)[];

export function plainText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
