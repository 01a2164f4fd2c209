import { describeArithmetic } from '@pionir/shared';
import type { Language, PremiumCheck, Regency, Source, Total, TotalStatus } from '@pionir/shared';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Connection, Page } from '../graphql/connection.ts';
import { PageOf20 } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum, TotalStatusEnum } from '../graphql/enums.ts';
import { toGlobalId } from '../graphql/globalId.ts';
import { findPremiumCheck } from '../premium/findPremiumCheck.ts';
import { PremiumCheckType } from '../premium/PremiumCheckType.ts';
import { RegencyType } from '../regency/RegencyType.ts';
import { SourceType } from '../source/SourceType.ts';
import { pageOfTotals } from './pageOfTotals.ts';
import { sayStatement } from '../graphql/sayStatement.ts';
import { TotalConnection, TotalType } from './TotalType.ts';

@Resolver(() => TotalType)
export class TotalResolver {
  @Query(() => TotalConnection, {
    description: 'Published arithmetic, done again: all, of a regency, of a status, in the order of their slugs.',
  })
  totals(
    @Arg('regency', () => ID, { nullable: true, description: 'Code of a regency, "3510" or "35.10".' })
    regency: string | null,
    @Arg('status', () => TotalStatusEnum, { nullable: true, description: 'Only those with this status.' })
    status: TotalStatus | null,
    @Args(() => PageOf20) page: Page,
    @Ctx() context: Context,
  ): Promise<Connection<Total>> {
    return pageOfTotals(context, { regency, status }, page);
  }

  @FieldResolver(() => ID, { description: 'Opaque id, unique over all types.' })
  id(@Root() total: Total): string {
    return toGlobalId('Total', total.id);
  }

  @FieldResolver(() => ID, { description: 'Readable key, stable over revisions.' })
  slug(@Root() total: Total): string {
    return total.id;
  }

  @FieldResolver(() => String, { description: 'What is stated, in a sentence of ours.' })
  statement(
    @Root() total: Total,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: 'EN',
      description: 'Language of the sentence.',
    })
    language: Language | null,
  ): string {
    return sayStatement(total, language ?? 'EN');
  }

  @FieldResolver(() => String, { description: 'The arithmetic in a sentence, with the printed total and the status.' })
  arithmetic(
    @Root() total: Total,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: 'EN',
      description: 'Language of the sentence.',
    })
    language: Language | null,
  ): string {
    return describeArithmetic(total, language ?? 'EN');
  }

  @FieldResolver(() => SourceType, { description: 'The document that states it.' })
  source(@Root() total: Total, @Ctx() { load }: Context): Promise<Source | null> {
    return load.source.load(total.sourceId);
  }

  @FieldResolver(() => RegencyType, {
    nullable: true,
    description: 'The regency that its total is about; null for the province itself.',
  })
  regency(@Root() total: Total, @Ctx() { load }: Context): Promise<Regency | null> | null {
    return total.regencyCode === null ? null : load.regency.load(total.regencyCode);
  }

  @FieldResolver(() => PremiumCheckType, {
    nullable: true,
    description: 'Its premium set beside the rules; null where it is no budget of people and premium.',
  })
  premiumCheck(@Root() total: Total, @Ctx() context: Context): Promise<PremiumCheck | null> {
    return findPremiumCheck(total, context);
  }
}
