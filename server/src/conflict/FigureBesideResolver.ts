import type { Figure, RoledFigure } from '@pionir/shared';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FigureType } from '../figure/FigureType.ts';
import { KnownAtArgs } from '../graphql/clocks.ts';
import type { Context } from '../graphql/context.ts';
import { RoledFigureType } from './ConflictType.ts';
import { findFiguresBeside } from './findFiguresBeside.ts';

/** What a figure is beside: here, so that figures do not depend on conflicts and conflicts on figures. */
@Resolver(() => FigureType)
export class FigureBesideResolver {
  @FieldResolver(() => [RoledFigureType], {
    description:
      'The other figures of its subject, measure and period, each with what it is among them, in the order of their slugs.',
  })
  beside(
    @Root() figure: Figure,
    @Args(() => KnownAtArgs) { knownAt }: KnownAtArgs,
    @Ctx() context: Context,
  ): Promise<RoledFigure[]> {
    return findFiguresBeside(figure, knownAt, context);
  }
}
