import { Field, ID, InterfaceType } from 'type-graphql';
import type { NodeTypeName } from './globalId.ts';

/** Marks what `node` found with its type, which plain values do not tell. */
export interface FoundNode {
  readonly nodeType: NodeTypeName;
}

@InterfaceType('Node', {
  description: 'Anything with an id of its own, which does not depend on the day asked about.',
  resolveType: (found: FoundNode) => found.nodeType,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque id, unique over all types.' })
  id!: string;
}
