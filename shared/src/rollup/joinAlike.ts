import type { KnownSpan } from '../coverage/index.ts';

/** Makes one of spans that follow each other and are alike. */
export function joinAlike<Known extends KnownSpan>(
  spans: readonly Known[],
  areAlike: (a: Known, b: Known) => boolean,
): Known[] {
  if (spans.length < 2) return [...spans];
  const joined: Known[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && areAlike(last, span))
      joined[joined.length - 1] = { ...last, knownUntil: span.knownUntil };
    else joined.push(span);
  }
  return joined;
}
