import type { Token } from './token.ts';

/** Whether a number stands among some tokens. */
export function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'NUMBER');
}
