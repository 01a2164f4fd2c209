import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

/**
 * Errors as clients see them: those that a question caused say what is wrong;
 * one of our own says no more than that, and is reported to the operator.
 */
export function formatErrors(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (formatted.extensions?.['code'] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
    report(unwrapResolverError(error));
    return { ...formatted, message: 'Something went wrong on our side.' };
  };
}
