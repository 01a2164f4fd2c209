import type { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors/errorCodes.ts';
import { refusal } from '../errors/refusal.ts';

/** Refuses what is over a limit: says how much was found and how much is answered. */
export function overLimit(code: ErrorCode, what: string, found: number, limit: number): GraphQLError {
  return refusal(code, `${what}: found ${found}, expected at most ${limit}.`, { found, limit });
}
