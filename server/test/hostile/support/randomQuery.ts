import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { SeededRandom } from './seededRandom.ts';

/** Texts that arguments can mean something by. */
export interface KnownTexts {
  /** By the name of an argument. */
  readonly byArgument: Readonly<Record<string, readonly string[]>>;
  readonly days: readonly string[];
}

const mostLevels = 4;

/** Makes a valid query out of the contract: any fields, any arguments, a few levels deep. */
export function randomQuery(schema: GraphQLSchema, random: SeededRandom, texts: KnownTexts): string {
  let aliases = 0;

  function selection(type: GraphQLNamedType | undefined, levels: number): string {
    if (isAbstractType(type)) {
      const parts = schema.getPossibleTypes(type).filter(() => random.below(3) === 0);
      return `{ __typename ${parts.map((part) => `... on ${part.name} ${selection(part, levels)}`).join(' ')} }`;
    }
    const fields = Object.values(
      (type as { getFields: () => Record<string, GraphQLField<unknown, unknown>> }).getFields(),
    );
    const usable = fields.filter((field) => levels > 0 || isLeafType(getNamedType(field.type)));
    const count = levels === mostLevels ? 1 : 1 + random.below(2);
    const chosen = Array.from({ length: count }, () => random.oneOf(usable)).filter((field) => field !== undefined);
    return `{ ${['__typename', ...chosen.map((field) => fieldText(field, levels))].join(' ')} }`;
  }

  function fieldText(field: GraphQLField<unknown, unknown>, levels: number): string {
    const given = field.args.filter(({ type }) => isNonNullType(type) || random.below(2) === 0);
    const values = onePageOnly(given).map((arg) => `${arg.name}: ${value(arg.name, arg.type)}`);
    const asked = values.length === 0 ? '' : `(${values.join(', ')})`;
    const type = getNamedType(field.type);
    aliases += 1;
    return `a${aliases}: ${field.name}${asked}${isLeafType(type) ? '' : ` ${selection(type, levels - 1)}`}`;
  }

  /** A page is asked from one end; cursors are those of earlier answers, which there are none of. */
  function onePageOnly(args: readonly GraphQLArgument[]): readonly GraphQLArgument[] {
    const isPage = args.some(({ name }) => name === 'first');
    return args.filter(({ name }) => !['after', 'before'].includes(name) && !(isPage && name === 'last'));
  }

  function value(name: string, type: GraphQLInputType): string {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const count = name === 'regencies' ? 2 : 1;
      return `[${Array.from({ length: count }, () => value(name, nullable.ofType as GraphQLInputType)).join(', ')}]`;
    }
    if (isEnumType(nullable)) return random.oneOf(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter(
        ({ type: of }) => isNonNullType(of) || random.below(3) === 0,
      );
      return `{ ${fields.map((field) => `${field.name}: ${value(field.name, field.type)}`).join(', ')} }`;
    }
    return scalar(name, nullable);
  }

  function scalar(name: string, type: GraphQLNamedType): string {
    if (type.name === 'Int')
      return String(name.endsWith('Year') || name === 'year' ? 2017 + random.below(10) : 1 + random.below(4));
    if (type.name === 'Float') return String(1 + random.below(9));
    if (type.name === 'Boolean') return random.oneOf(['true', 'false']);
    if (type.name === 'Date') return JSON.stringify(random.oneOf(texts.days));
    return JSON.stringify(random.oneOf(texts.byArgument[name] ?? ['nothing']));
  }

  return `query ${selection(schema.getQueryType() ?? undefined, mostLevels)}`;
}
