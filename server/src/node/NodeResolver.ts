import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { badInput } from '../graphql/badInput.ts';
import type { Context } from '../graphql/context.ts';
import type { FoundNode } from '../graphql/NodeType.ts';
import { NodeType } from '../graphql/NodeType.ts';
import { findNode } from './findNode.ts';

const mostIds = 100;

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, { nullable: true, description: 'What has this id; null when nothing has.' })
  node(
    @Arg('id', () => ID, { description: 'An `id` of an earlier answer.' }) id: string,
    @Ctx() context: Context,
  ): Promise<FoundNode | null> {
    return findNode(id, context);
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'What has these ids, in their order; null for an id that nothing has.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids of earlier answers.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(FoundNode | null)[]> {
    if (ids.length > mostIds) throw badInput('ids', `${ids.length} ids`, `at most ${mostIds}`);
    return Promise.all(ids.map((id) => findNode(id, context)));
  }
}
