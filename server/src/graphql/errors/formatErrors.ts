import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { databaseBusy, isDatabaseBusy } from '../../db/isDatabaseBusy.ts';
import { isDatabaseUnavailable } from '../../db/isDatabaseUnavailable.ts';
import { isReplicaConflict } from '../../db/isReplicaConflict.ts';
import { causeOf } from './causeOf.ts';
import { isErrorCode } from './errorCodes.ts';
import type { ErrorCode } from './errorCodes.ts';
import { isStatementTimeout } from './isStatementTimeout.ts';
import { refuseUnavailable } from './refuseUnavailable.ts';

/**
 * Errors as clients see them, each with a code of the list: those that a question
 * caused say what is wrong; one of our own says no more than that, and is
 * reported to the operator.
 */
export function formatErrors(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOf(error);
    const extensions = { ...formatted.extensions, code };
    const cause = causeOf(error);
    if (isStatementTimeout(cause))
      return { ...formatted, message: 'The answer took longer than one may; ask for less.', extensions };
    if (isDatabaseBusy(cause)) return { ...formatted, message: databaseBusy, extensions };
    if (isGone(cause)) {
      const { message, extensions: details } = refuseUnavailable();
      return { ...formatted, message, extensions: { ...extensions, ...details } };
    }
    if (code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions };
    report(cause);
    return { ...formatted, message: 'Something went wrong on our side.', extensions };
  };
}

function codeOf(error: unknown): ErrorCode {
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  const { code } = error.extensions;
  if (isErrorCode(code)) return code;
  const cause = causeOf(error);
  if (isStatementTimeout(cause)) return 'TIME_LIMIT_EXCEEDED';
  if (isDatabaseBusy(cause)) return 'DATABASE_BUSY';
  if (isGone(cause)) return 'DATABASE_UNAVAILABLE';
  // GraphQL itself found fault with an argument; what a resolver throws has an original.
  const isOfTheQuestion = code === undefined && error.originalError === undefined;
  return isOfTheQuestion ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

function isGone(cause: unknown): boolean {
  return isDatabaseUnavailable(cause) || isReplicaConflict(cause);
}
