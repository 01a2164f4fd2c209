import type { Language, PremiumRule } from '@pionir/shared';
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { LanguageEnum } from '../graphql/enums.ts';
import { PremiumRuleType } from './PremiumRuleType.ts';

@Resolver(() => PremiumRuleType)
export class PremiumRuleResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The regulation it is taken from, "PP 44/2015"; null where none applies.',
  })
  regulation(@Root() rule: PremiumRule): string | null {
    return rule.basis?.regulation ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The rule in a sentence; null where none applies.' })
  basis(
    @Root() rule: PremiumRule,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: 'EN',
      description: 'Language of the sentence.',
    })
    language: Language | null,
  ): string | null {
    return rule.basis?.[language === 'ID' ? 'id' : 'en'] ?? null;
  }
}
