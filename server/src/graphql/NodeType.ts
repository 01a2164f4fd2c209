import { assertInterfaceType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { Field, ID, InterfaceType } from 'type-graphql';
import type { NodeTypeName } from './globalId.ts';

/** Marks what `node` found with its type, which plain values do not tell. */
export interface FoundNode {
  readonly nodeType: NodeTypeName;
}

@InterfaceType('Node', {
  description: 'Anything with an id of its own, which does not depend on the day asked about.',
  resolveType: typeOfNode,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque id, unique over all types.' })
  id!: string;
}

function typeOfNode({ nodeType }: FoundNode): NodeTypeName {
  return nodeType;
}

/** Has a schema tell the type of a node at once: TypeGraphQL makes a promise of it, for which compiled documents do not wait. */
export function tellNodesAtOnce(schema: GraphQLSchema): GraphQLSchema {
  assertInterfaceType(schema.getType('Node')).resolveType = typeOfNode;
  return schema;
}
