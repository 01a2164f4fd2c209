import { GraphQLError } from 'graphql';
import type { ErrorCode } from './errorCodes.ts';

/** An error that a request caused: its code, what is wrong, and the details of it for a program. */
export function refusal(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}
