import type { Figure, Quantity } from '@pionir/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FigureType } from '../figure/FigureType.ts';
import type { Context } from '../graphql/context.ts';
import { findFiguresBehind } from './findFiguresBehind.ts';
import { QuantityType } from './QuantityType.ts';

@Resolver(() => QuantityType)
export class QuantityResolver {
  @FieldResolver(() => [FigureType], { description: 'The published numbers it was made of.' })
  figures(@Root() quantity: Quantity, @Ctx() { load }: Context): readonly Figure[] | Promise<readonly Figure[]> {
    return findFiguresBehind(quantity.figures, load);
  }
}
