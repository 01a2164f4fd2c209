import type { Span } from './proposal.ts';
import type { PressText } from './tokens/index.ts';

/** Where tokens `from` up to, not with, `to` stand in the text. */
export function spanOfTokens({ tokens, text }: PressText, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? text.length, end: tokens[to - 1]?.end ?? text.length };
}

/** What a reading says of where it was read. */
export function readAt(
  press: PressText,
  spans: readonly [Span, ...Span[]],
): { span: Span; words: string; mentions: readonly Span[] } {
  const [span] = spans;
  return { span, words: press.text.slice(span.start, span.end), mentions: spans };
}
