import type { Figure, Language, Source } from '@pionir/shared';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import { toGlobalId } from '../graphql/globalId.ts';
import type { FoundNode } from '../graphql/NodeType.ts';
import { NodeType } from '../graphql/NodeType.ts';
import { SourceType } from '../source/SourceType.ts';
import { FigureType } from './FigureType.ts';
import { findSubject, findSubjectLabel } from './findSubject.ts';

@Resolver(() => FigureType)
export class FigureResolver {
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

  @FieldResolver(() => String, { description: 'What its subject is called.' })
  subjectLabel(
    @Root() figure: Figure,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'ID', description: 'Language of the label.' })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return findSubjectLabel(figure, language ?? 'ID', context);
  }

  @FieldResolver(() => SourceType, { description: 'The document that states it.' })
  source(@Root() figure: Figure, @Ctx() { load }: Context): Promise<Source | null> {
    return load.source.load(figure.sourceId);
  }
}
