import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { databaseBusy, isDatabaseBusy } from '../../db/isDatabaseBusy.ts';
import { isErrorCode } from './errorCodes.ts';
import type { ErrorCode } from './errorCodes.ts';
import { isStatementTimeout } from './isStatementTimeout.ts';

/**
 * Errors as clients see them, each with a code of the list: those that a question
 * caused say what is wrong; one of our own says no more than that, and is
 * reported to the operator.
 */
export function formatErrors(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOf(error);
    const extensions = { ...formatted.extensions, code };
    if (isStatementTimeout(unwrapResolverError(error)))
      return { ...formatted, message: 'The answer took longer than one may; ask for less.', extensions };
    if (isDatabaseBusy(unwrapResolverError(error))) return { ...formatted, message: databaseBusy, extensions };
    if (code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions };
    report(unwrapResolverError(error));
    return { ...formatted, message: 'Something went wrong on our side.', extensions };
  };
}

function codeOf(error: unknown): ErrorCode {
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  const { code } = error.extensions;
  if (isErrorCode(code)) return code;
  if (isStatementTimeout(unwrapResolverError(error))) return 'TIME_LIMIT_EXCEEDED';
  if (isDatabaseBusy(unwrapResolverError(error))) return 'DATABASE_BUSY';
  // GraphQL itself found fault with an argument; what a resolver throws has an original.
  const isOfTheQuestion = code === undefined && error.originalError === undefined;
  return isOfTheQuestion ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}
