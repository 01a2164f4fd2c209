import type { Token } from './token.ts';

/** The first of tokens `from` up to, not with, `to` that is so; null where none is. Looks at no others. */
export function indexWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  isSo: (token: Token, at: number) => boolean,
): number | null {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) {
    const token = tokens[at];
    if (token !== undefined && isSo(token, at)) return at;
  }
  return null;
}
