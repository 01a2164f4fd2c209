import type { GraphQLError } from 'graphql';
import { refusal } from './errors/refusal.ts';

/** An argument that cannot be answered: says which one, what was found and what was expected. */
export function badInput(argument: string, found: string | number, expected: string): GraphQLError {
  const message = `${argument}: found "${found}", expected ${expected}.`;
  return refusal('BAD_USER_INPUT', message, { argument, found, expected });
}
