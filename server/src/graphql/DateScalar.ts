import { isDay } from '@pionir/shared';
import { GraphQLScalarType, Kind, print } from 'graphql';
import { refusal } from './errors/refusal.ts';

/** A calendar day; every answer about a day states it in this form. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, YYYY-MM-DD, in Indonesian time.',
  serialize: (value) => readDay(value),
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : print(node)),
});

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw refusal('BAD_USER_INPUT', `Date: found "${String(value)}", expected a day of the calendar as YYYY-MM-DD.`);
}
