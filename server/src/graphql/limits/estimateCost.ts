import { getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';
import type { DocumentNode, GraphQLField, GraphQLSchema } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { longestPage } from '../longestPage.ts';
import { defaultListSize, fieldCosts, indexCost, listSizes } from './fieldCosts.ts';
import { overLimit } from './overLimit.ts';

/** A valid document and what it is asked with. */
export interface AskedDocument {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/**
 * How many objects the answer could hold, found before anything is read:
 *
 *     cost of a field = its own cost + size × (1 + cost of the fields inside)
 *
 * The size is 1 for an object; for a page of a list its `first` or `last`; for a
 * list without pages as many as `fieldCosts.ts` says. Numbers and texts are free.
 * Fields that are reckoned have a cost of their own, by `fieldCosts.ts`. What
 * is asked about the contract (introspection) is counted as any other answer.
 *
 * Throws PAGE_TOO_LONG, and what is wrong with the variables.
 */
export function estimateCost({ schema, document, operationName, variables }: AskedDocument): number {
  return getComplexity({
    schema,
    query: document,
    ...(operationName === undefined ? {} : { operationName }),
    ...(variables === undefined ? {} : { variables: { ...variables } }),
    maxQueryNodes: Infinity,
    estimators: [costOfField],
  });
}

function costOfField({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const coordinate = `${type.name}.${field.name}`;
  const own = costOf(coordinate, args);
  if (!isCompositeType(getNamedType(field.type))) return own;
  // The items of a page are counted where the page is asked for.
  if (type.name.endsWith('Connection')) return childComplexity;
  return own + sizeOf(coordinate, field, args) * (1 + childComplexity);
}

function costOf(coordinate: string, args: Readonly<Record<string, unknown>>): number {
  const ofField = fieldCosts[coordinate];
  if (ofField === undefined) return 0;
  return args['metric'] === 'PIONEER_INDEX' ? ofField + indexCost : ofField;
}

function sizeOf(
  coordinate: string,
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): number {
  if (field.args.some(({ name }) => name === 'first')) return pageSize(args);
  if (Array.isArray(args['ids'])) return args['ids'].length;
  if (!isListType(getNullableType(field.type))) return 1;
  return listSizes[coordinate] ?? defaultListSize;
}

function pageSize({ first, last }: Readonly<Record<string, unknown>>): number {
  const asked = [first, last].filter((size) => typeof size === 'number');
  if (asked.length === 0) return longestDefaultPage;
  const size = Math.max(...asked);
  if (size > longestPage) throw overLimit('PAGE_TOO_LONG', 'items of a page', size, longestPage);
  return Math.max(size, 1);
}

/** Pages give 20 or 50 items when not told. */
const longestDefaultPage = 50;
