import { conflictText } from '@pionir/shared';
import type { Conflict, Language } from '@pionir/shared';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { findSubject, findSubjectLabel } from '../figure/findSubject.ts';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import type { FoundNode } from '../graphql/NodeType.ts';
import { NodeType } from '../graphql/NodeType.ts';
import { ConflictType } from './ConflictType.ts';

@Resolver(() => ConflictType)
export class ConflictResolver {
  @FieldResolver(() => NodeType, { description: 'What they are about.' })
  subject(@Root() { used }: Conflict, @Ctx() context: Context): Promise<FoundNode> {
    return findSubject(used, context);
  }

  @FieldResolver(() => String, { description: 'What that is called.' })
  subjectLabel(
    @Root() { used }: Conflict,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'ID', description: 'Language of the label.' })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return findSubjectLabel(used, language ?? 'ID', context);
  }

  @FieldResolver(() => String, { description: 'Who says what, and why one of them is used, in sentences.' })
  reason(
    @Root() conflict: Conflict,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: 'EN',
      description: 'Language of the sentences.',
    })
    language: Language | null,
  ): string {
    return conflictText(conflict, language ?? 'EN');
  }
}
