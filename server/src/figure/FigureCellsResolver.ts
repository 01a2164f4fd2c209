import type { FigureCells, Language, Source } from '@pionir/shared';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import { SourceType } from '../source/SourceType.ts';
import { FigureCellsType } from './FigureCellsType.ts';
import { findSubjectLabel } from './findSubject.ts';

@Resolver(() => FigureCellsType)
export class FigureCellsResolver {
  @FieldResolver(() => String, { description: 'What its subject is called.' })
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
