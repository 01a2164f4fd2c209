import type { Figure, FigureCells, FigureChange, Language, Source } from '@pionir/shared';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FigureType } from '../figure/FigureType.ts';
import { findSubjectLabel } from '../figure/findSubject.ts';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import { SourceType } from '../source/SourceType.ts';
import { FigureCellsType, FigureChangeType } from './FigureChangeType.ts';
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

@Resolver(() => FigureCellsType)
export class FigureCellsResolver {
  @FieldResolver(() => String, { description: 'What its subject is called now.' })
  subjectLabel(
    @Root() cells: FigureCells,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'ID', description: 'Language of the label.' })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return findSubjectLabel(cells, language ?? 'ID', context);
  }

  @FieldResolver(() => SourceType, { description: 'The document that states it.' })
  source(@Root() cells: FigureCells, @Ctx() { load }: Context): Promise<Source | null> {
    return load.source.load(cells.sourceId);
  }
}
