import { readSentences } from './readSentences.ts';
import type { Sentence } from './readSentences.ts';
import { readTokens } from './readTokens.ts';
import type { Token } from './token.ts';

/** A press text taken apart once, for all who read in it. */
export interface PressText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The place in `sentences` of the sentence in which each token stands. */
  readonly sentenceOfToken: readonly number[];
}

export function takeApart(text: string): PressText {
  const tokens = readTokens(text);
  const sentences = readSentences(tokens);
  const sentenceOfToken = sentences.flatMap(({ from, to }, index) => Array.from({ length: to - from }, () => index));
  return { text, tokens, sentences, sentenceOfToken };
}

/** The sentence in which a token stands. */
export function sentenceAt({ sentences, sentenceOfToken }: PressText, token: number): Sentence {
  const sentence = sentences[sentenceOfToken[token] ?? sentences.length - 1];
  return sentence ?? { from: token, to: token + 1 };
}
