import { Lexer, Source, TokenKind } from 'graphql';
import { refusal } from '../errors/refusal.ts';

/** Throws TOO_MANY_TOKENS; reads no further than the limit. What is no GraphQL is left to the parser. */
export function checkTokens(query: string, limit: number): void {
  if (hasMoreTokens(query, limit))
    throw refusal('TOO_MANY_TOKENS', `tokens: found more than ${limit}, expected at most ${limit}.`, { limit });
}

function hasMoreTokens(query: string, limit: number): boolean {
  const lexer = new Lexer(new Source(query));
  try {
    for (let count = 0; count <= limit; count += 1) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}
