import { getNullableType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/createSchema.ts';

/** What Relay's specifications of nodes and connections ask of a contract, read from the contract itself. */
describe('the contract, as Relay reads it', () => {
  let schema: GraphQLSchema;
  let objects: GraphQLObjectType[];
  beforeAll(async () => {
    schema = await createSchema();
    objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  });

  const typeOf = (type: GraphQLObjectType | undefined, field: string) => String(type?.getFields()[field]?.type);
  const argumentsOf = (type: GraphQLObjectType | undefined, field: string) =>
    Object.fromEntries((type?.getFields()[field]?.args ?? []).map((arg) => [arg.name, String(arg.type)]));

  it('has nodes that are found by their id', () => {
    expect(String(schema.getType('Node'))).toBe('Node');
    const query = schema.getQueryType() ?? undefined;
    expect([typeOf(query, 'node'), argumentsOf(query, 'node')]).toEqual(['Node', { id: 'ID!' }]);
    expect([typeOf(query, 'nodes'), argumentsOf(query, 'nodes')]).toEqual(['[Node]!', { ids: '[ID!]!' }]);
    const nodes = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    expect(nodes.length).toBeGreaterThan(6);
    expect(nodes.filter((type) => typeOf(type, 'id') !== 'ID!')).toEqual([]);
  });

  it('says of every page where it stands', () => {
    const pageInfo = schema.getType('PageInfo') as GraphQLObjectType;
    expect(Object.keys(pageInfo.getFields()).map((field) => [field, typeOf(pageInfo, field)])).toEqual([
      ['hasNextPage', 'Boolean!'],
      ['hasPreviousPage', 'Boolean!'],
      ['startCursor', 'String'],
      ['endCursor', 'String'],
    ]);
  });

  it('has connections of edges, each with a cursor and a node', () => {
    const connections = objects.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(5);
    for (const connection of connections) {
      expect(typeOf(connection, 'pageInfo')).toBe('PageInfo!');
      const edges = getNullableType(connection.getFields()['edges']?.type);
      expect(isListType(edges)).toBe(true);
      const edge = schema.getType(connection.name.replace(/Connection$/, 'Edge')) as GraphQLObjectType;
      expect(String(edges)).toContain(edge.name);
      expect(typeOf(edge, 'cursor')).toBe('String!');
      expect(isNonNullType(edge.getFields()['node']?.type)).toBe(true);
    }
  });

  it('takes the arguments of pages, from either end, wherever it gives one', () => {
    const pages = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => String(field.type).endsWith('Connection!'))
        .map((field) => argumentsOf(type, field.name)),
    );
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages)
      expect(page).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' });
  });
});
