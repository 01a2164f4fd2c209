import type { Figure, FigureCells, FigureChange } from '@pionir/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FigureCellsType } from '../figure/FigureCellsType.ts';
import { FigureType } from '../figure/FigureType.ts';
import type { Context } from '../graphql/context.ts';
import { FigureChangeType } from './FigureChangeType.ts';
import { findCellsAfter, findCellsBefore } from './findCells.ts';

@Resolver(() => FigureChangeType)
export class FigureChangeResolver {
  @FieldResolver(() => FigureType, { description: 'The figure as it is now.' })
  figure(@Root() change: FigureChange, @Ctx() { load }: Context): Promise<Figure | null> {
    return load.figure.load(change.figureId);
  }

  @FieldResolver(() => FigureCellsType, {
    nullable: true,
    description: 'What it said before the revision; null where it was added.',
  })
  before(@Root() change: FigureChange, @Ctx() context: Context): Promise<FigureCells | null> {
    return findCellsBefore(change, context);
  }

  @FieldResolver(() => FigureCellsType, {
    description: 'What it said after the revision; a later one may have changed it again.',
  })
  after(@Root() change: FigureChange, @Ctx() context: Context): Promise<FigureCells | null> {
    return findCellsAfter(change, context);
  }
}
