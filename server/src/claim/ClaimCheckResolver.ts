import type { Language } from '@pionir/shared';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import { ClaimCheckType } from './ClaimCheckType.ts';
import type { CheckedClaim } from './findClaimCheck.ts';
import { findReason } from './findReason.ts';

@Resolver(() => ClaimCheckType)
export class ClaimCheckResolver {
  @FieldResolver(() => String, { description: 'Why it got its verdict, in sentences.' })
  reason(
    @Root() check: CheckedClaim,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: 'EN',
      description: 'Language of the sentences.',
    })
    language: Language | null,
    @Ctx() context: Context,
  ): Promise<string> {
    return findReason(check, language ?? 'EN', context);
  }
}
