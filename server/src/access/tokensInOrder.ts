import type { AccessToken } from './AccessToken.ts';

/** The newest first, then by id. */
export function tokensInOrder(tokens: readonly AccessToken[]): AccessToken[] {
  return tokens.toSorted((a, b) => compare(b.createdAt, a.createdAt) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
