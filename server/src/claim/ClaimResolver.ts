import { claimClocks } from '@pionir/shared';
import type { Claim, ClaimMoment, Language, Regency, Source, Verdict } from '@pionir/shared';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ClaimMomentEnum, LanguageEnum, VerdictEnum } from '../graphql/enums.ts';
import { ClockArgs } from '../graphql/clocks.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import { PageOf20 } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { sayIn } from '../graphql/sayIn.ts';
import { sayStatement } from '../graphql/sayStatement.ts';
import { toGlobalId } from '../graphql/globalId.ts';
import { ProvinceType } from '../province/ProvinceType.ts';
import { RegencyType } from '../regency/RegencyType.ts';
import { SourceType } from '../source/SourceType.ts';
import { ClaimCheckType } from './ClaimCheckType.ts';
import { ClaimConnection, ClaimType } from './ClaimType.ts';
import type { CheckedClaim } from './findClaimCheck.ts';
import { findCheckAt, pageOfClaims } from './pageOfClaims.ts';

@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Published superlatives and ranks, the newest first.' })
  claims(
    @Arg('regency', () => ID, { nullable: true, description: 'Only about this regency, "3510" or "35.10".' })
    regency: string | null,
    @Arg('verdict', () => VerdictEnum, { nullable: true, description: 'Only those with this verdict.' })
    verdict: Verdict | null,
    @Arg('moment', () => ClaimMomentEnum, {
      nullable: true,
      defaultValue: 'TODAY',
      description: 'Which of the two verdicts that is.',
    })
    moment: ClaimMoment | null,
    @Args(() => PageOf20) page: Page,
    @Ctx() context: Context,
  ): Promise<Connection<Claim>> {
    return pageOfClaims({ regency, verdict, moment: moment ?? 'TODAY' }, page, context);
  }

  @Query(() => ClaimType, { nullable: true, description: 'The claim with this slug; null when there is none.' })
  claim(
    @Arg('slug', () => ID, { description: 'Key of the claim.' }) slug: string,
    @Ctx() { load }: Context,
  ): Promise<Claim | null> {
    return load.claim.load(slug);
  }

  @FieldResolver(() => ID, { description: 'Opaque id, unique over all types.' })
  id(@Root() claim: Claim): string {
    return toGlobalId('Claim', claim.id);
  }

  @FieldResolver(() => ID, { description: 'Readable key, stable over revisions.' })
  slug(@Root() claim: Claim): string {
    return claim.id;
  }

  @FieldResolver(() => RegencyType, {
    nullable: true,
    description: 'The place it praises; null for a claim about the province itself.',
  })
  regency(@Root() claim: Claim, @Ctx() { load }: Context): Promise<Regency | null> | null {
    return claim.regencyCode === null ? null : load.regency.load(claim.regencyCode);
  }

  @FieldResolver(() => ProvinceType, { description: 'The province of that place, or the one it praises itself.' })
  province(@Root() claim: Claim): ProvinceType {
    return { code: claim.provinceCode };
  }

  @FieldResolver(() => SourceType, { description: 'The document that states it.' })
  source(@Root() claim: Claim, @Ctx() { load }: Context): Promise<Source | null> {
    return load.source.load(claim.sourceId);
  }

  @FieldResolver(() => String, {
    description: 'Who claims it: a role or an office, never a person; in English where there is no Indonesian text.',
  })
  claimant(
    @Root() claim: Claim,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'EN', description: 'Language of the text.' })
    language: Language | null,
  ): string {
    return sayIn(language, { id: claim.claimantId, en: claim.claimant });
  }

  @FieldResolver(() => String, {
    description: 'What is claimed, in our own words; in English where there is no Indonesian text.',
  })
  statement(
    @Root() claim: Claim,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'EN', description: 'Language of the text.' })
    language: Language | null,
  ): string {
    return sayStatement(claim, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'A remark of ours, in English where there is no Indonesian text; null where there is no remark.',
  })
  note(
    @Root() claim: Claim,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'EN', description: 'Language of the text.' })
    language: Language | null,
  ): string | null {
    return sayIn(language, { id: claim.noteId, en: claim.note });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Start of what it speaks of: YYYY, YYYY-MM or YYYY-MM-DD; null where it names no date.',
  })
  periodFrom(@Root() claim: Claim): string | null {
    return claim.period?.first ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'End of what it speaks of, in the same forms.' })
  periodTo(@Root() claim: Claim): string | null {
    return claim.period?.last ?? null;
  }

  @FieldResolver(() => ClaimCheckType, { description: 'The verdict by what was known on the day of the claim.' })
  atClaim(@Root() claim: Claim, @Ctx() context: Context): Promise<CheckedClaim> {
    return findCheckAt('AT_CLAIM', claim, context);
  }

  @FieldResolver(() => ClaimCheckType, { description: 'The verdict on the same day, by what is known today.' })
  today(@Root() claim: Claim, @Ctx() context: Context): Promise<CheckedClaim> {
    return findCheckAt('TODAY', claim, context);
  }

  @FieldResolver(() => ClaimCheckType, {
    description: 'The verdict on any day as known on any other; by default those of the claim itself.',
  })
  check(
    @Root() claim: Claim,
    @Args(() => ClockArgs) asked: ClockArgs,
    @Ctx() { load }: Context,
  ): Promise<CheckedClaim> {
    const { on, knownAt } = claimClocks(claim);
    return load.claimCheck.load({ claim, on: asked.on ?? on, knownAt: asked.knownAt ?? knownAt });
  }
}
