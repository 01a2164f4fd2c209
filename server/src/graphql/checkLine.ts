import type { GraphQLError } from 'graphql';
import { quoteCell } from '../ingest/problem.ts';
import { refusal } from './errors/refusal.ts';

/** Control characters, line separators, and what turns the direction of the text after it. */
const unwanted = /[\p{Cc}\u2028\u2029\uFFFD]|\p{Bidi_Control}/u;

export const lineExpected = 'text on one line without control characters';

/** True of a text that a database keeps and a reader sees as it stands. */
export function isLine(text: string): boolean {
  return !unwanted.test(text);
}

/** Gives the text back. Throws BAD_USER_INPUT where it is no line, or one of more characters than may be. */
export function checkLine(argument: string, text: string, mostCharacters: number): string {
  if (text.length > mostCharacters)
    throw misread(argument, `${text.length} characters`, `at most ${mostCharacters} characters`);
  if (!isLine(text)) throw misread(argument, quoteCell(text), lineExpected);
  return text;
}

function misread(argument: string, found: string, expected: string): GraphQLError {
  return refusal('BAD_USER_INPUT', `${argument}: found ${found}, expected ${expected}.`, { argument, found, expected });
}
