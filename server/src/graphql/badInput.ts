import { GraphQLError } from 'graphql';

/** An argument that cannot be answered: says which one, what was found and what was expected. */
export function badInput(argument: string, found: string | number, expected: string): GraphQLError {
  return new GraphQLError(`${argument}: found "${found}", expected ${expected}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument, found, expected },
  });
}
