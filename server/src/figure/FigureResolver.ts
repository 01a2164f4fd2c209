import type { Figure } from '@pionir/shared';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { toGlobalId } from '../graphql/globalId.ts';
import type { FoundNode } from '../graphql/NodeType.ts';
import { NodeType } from '../graphql/NodeType.ts';
import { FigureType } from './FigureType.ts';
import { findSubject } from './findSubject.ts';

@Resolver(() => FigureType)
export class FigureResolver {
  @Query(() => FigureType, { nullable: true, description: 'The figure with this slug; null when there is none.' })
  figure(
    @Arg('slug', () => ID, { description: 'Key of the figure.' }) slug: string,
    @Ctx() { load }: Context,
  ): Promise<Figure | null> {
    return load.figure.load(slug);
  }

  @FieldResolver(() => ID, { description: 'Opaque id, unique over all types.' })
  id(@Root() figure: Figure): string {
    return toGlobalId('Figure', figure.id);
  }

  @FieldResolver(() => ID, { description: 'Readable key, stable over revisions.' })
  slug(@Root() figure: Figure): string {
    return figure.id;
  }

  @FieldResolver(() => NodeType, { description: 'What it is about: a cohort, a program, a regency or a province.' })
  subject(@Root() figure: Figure, @Ctx() context: Context): Promise<FoundNode> {
    return findSubject(figure, context);
  }
}
