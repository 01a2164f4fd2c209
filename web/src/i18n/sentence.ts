import type { QuantityEvidence } from '../graphql/types.ts';
import type { Reckoning } from '../ui/evidence.ts';

/** A number inside a sentence that can be asked where it comes from. */
export interface SpokenNumber {
  readonly text: string;
  readonly quantity: QuantityEvidence;
  /** Heads the evidence. */
  readonly about: string;
}

/** The same for a number that we worked out. */
export interface SpokenReckoning {
  readonly reckoning: Reckoning;
  /** Heads the evidence. */
  readonly about: string;
}

/** A sentence whose numbers keep their evidence. */
export type Sentence = readonly (string | SpokenNumber | SpokenReckoning)[];

export function plainText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : shownText(part))).join('');
}

/** The number as it stands in the sentence. */
export function shownText(part: SpokenNumber | SpokenReckoning): string {
  return 'reckoning' in part ? part.reckoning.shown : part.text;
}
