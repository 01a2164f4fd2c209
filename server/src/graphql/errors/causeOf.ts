import { GraphQLError } from 'graphql';

/** What was thrown, wherever in the answering of a question. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}
