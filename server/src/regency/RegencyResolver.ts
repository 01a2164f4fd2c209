import { coverageOf } from '@pionir/shared';
import type {
  Claim,
  Conflict,
  Coverage,
  Figure,
  Indicator,
  IndicatorName,
  Program,
  Quantity,
  RankedMetricName,
  RankedPlace,
  Regency,
  Source,
} from '@pionir/shared';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ClaimConnection } from '../claim/ClaimType.ts';
import { pageOfClaims } from '../claim/pageOfClaims.ts';
import { ConflictType } from '../conflict/ConflictType.ts';
import { findConflictsOfRegency } from '../conflict/findConflictsOfRegency.ts';
import { CoverageType, YearCoverageType } from '../coverage/CoverageType.ts';
import { QuantityType } from '../coverage/QuantityType.ts';
import { FigureConnection } from '../figure/FigureType.ts';
import { PublishedRateType } from '../figure/PublishedRateType.ts';
import { ClockArgs, KnownAtArgs, settleClocks } from '../graphql/clocks.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import { PageOf20, PageOf50 } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { IndicatorNameEnum, MetricEnum } from '../graphql/enums.ts';
import { toGlobalId } from '../graphql/globalId.ts';
import { paginate } from '../graphql/paginate.ts';
import { IndicatorType } from '../indicator/IndicatorType.ts';
import { ProgramConnection } from '../program/ProgramType.ts';
import { ProvinceType } from '../province/ProvinceType.ts';
import { findRank } from '../ranking/findRank.ts';
import { RankedRegencyType } from '../ranking/RankingType.ts';
import { YearRankType } from '../ranking/YearRankType.ts';
import { pageOfSources } from '../source/pageOfSources.ts';
import { SourceConnection } from '../source/SourceType.ts';
import { findCoverageHistory } from './findCoverageHistory.ts';
import { findRankHistory } from './findRankHistory.ts';
import { findPublishedRates } from './findPublishedRates.ts';
import { findQuantity } from './findQuantity.ts';
import { findRegency } from './findRegency.ts';
import { RegencyType } from './RegencyType.ts';

@Resolver(() => RegencyType)
export class RegencyResolver {
  @Query(() => RegencyType, {
    nullable: true,
    description: 'The regency with this code in either scheme; null when there is none.',
  })
  regency(
    @Arg('code', () => ID, { description: '"3510" (BPS) or "35.10" (Kemendagri).' }) code: string,
    @Ctx() context: Context,
  ): Promise<Regency | null> {
    return findRegency(context, code, 'code');
  }

  @FieldResolver(() => ID, { description: 'Opaque id, unique over all types.' })
  id(@Root() regency: Regency): string {
    return toGlobalId('Regency', regency.code);
  }

  @FieldResolver(() => ProvinceType, { description: 'The province it lies in.' })
  province(@Root() regency: Regency): ProvinceType {
    return { code: regency.provinceCode };
  }

  @FieldResolver(() => [IndicatorType], { description: 'Its denominators, by name and year.' })
  async indicators(
    @Root() regency: Regency,
    @Arg('name', () => IndicatorNameEnum, { nullable: true, description: 'Only this one.' }) name: IndicatorName | null,
    @Arg('year', () => Int, { nullable: true, description: 'Only of this year.' }) year: number | null,
    @Ctx() { load }: Context,
  ): Promise<Indicator[]> {
    const indicators = await load.indicatorsOf.load(regency.code);
    return indicators.filter((found) => (name ?? found.name) === found.name && (year ?? found.year) === found.year);
  }

  @FieldResolver(() => ProgramConnection, { description: 'The programs it pays for, in the order of their slugs.' })
  async programs(
    @Root() regency: Regency,
    @Args(() => PageOf20) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Program>> {
    return paginate(await load.programsOfRegency.load(regency.code), page, {
      question: `regency/${regency.code}/programs`,
      keyOf: (program) => program.id,
    });
  }

  @FieldResolver(() => FigureConnection, {
    description: 'Figures about the regency as a whole, in the order of their slugs.',
  })
  async figures(
    @Root() regency: Regency,
    @Args(() => PageOf50) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Figure>> {
    return paginate(await load.figuresOf.regency.load(regency.code), page, {
      question: `regency/${regency.code}/figures`,
      keyOf: (figure) => figure.id,
    });
  }

  @FieldResolver(() => SourceConnection, {
    description: 'Documents that state a figure about it, its programs or its cohorts, in the order of their slugs.',
  })
  sources(
    @Root() regency: Regency,
    @Args(() => PageOf20) page: Page,
    @Ctx() context: Context,
  ): Promise<Connection<Source>> {
    return pageOfSources(context, { regency: regency.code }, page);
  }

  @FieldResolver(() => ClaimConnection, { description: 'Published superlatives and ranks about it, the newest first.' })
  claims(
    @Root() regency: Regency,
    @Args(() => PageOf20) page: Page,
    @Ctx() context: Context,
  ): Promise<Connection<Claim>> {
    return pageOfClaims({ regency: regency.code, moment: 'TODAY' }, page, context);
  }

  @FieldResolver(() => CoverageType, { description: 'Who is protected on a day, as known on another.' })
  async coverage(
    @Root() regency: Regency,
    @Args(() => ClockArgs) asked: ClockArgs,
    @Ctx() context: Context,
  ): Promise<Coverage> {
    const [place, clocks] = await Promise.all([
      context.load.placeFacts.load(regency.code),
      settleClocks(asked, context),
    ]);
    return coverageOf(place ?? { cohorts: [], employed: [] }, clocks);
  }

  @FieldResolver(() => [YearCoverageType], {
    description: 'Coverage on 31 December of each year, the oldest first; a year without cohorts has its reason.',
  })
  coverageHistory(
    @Root() regency: Regency,
    @Arg('fromYear', () => Int, { nullable: true, description: "First year; by default the first cohort's." })
    fromYear: number | null,
    @Arg('toYear', () => Int, { nullable: true, description: 'Last year; by default the last one that is over.' })
    toYear: number | null,
    @Args(() => KnownAtArgs) { knownAt }: KnownAtArgs,
    @Ctx() context: Context,
  ): Promise<YearCoverageType[]> {
    return findCoverageHistory(regency, { fromYear, toYear, knownAt: knownAt ?? null }, context);
  }

  @FieldResolver(() => [YearRankType], {
    description:
      'Its rank on 31 December of each year in the ranking of its province, the oldest first; a year without has its reason.',
  })
  rankHistory(
    @Root() regency: Regency,
    @Arg('metric', () => MetricEnum, { description: 'What is ranked.' }) metric: RankedMetricName,
    @Arg('fromYear', () => Int, {
      nullable: true,
      description: "First year; by default the province's first cohort's.",
    })
    fromYear: number | null,
    @Arg('toYear', () => Int, { nullable: true, description: 'Last year; by default the last one that is over.' })
    toYear: number | null,
    @Args(() => KnownAtArgs) { knownAt }: KnownAtArgs,
    @Ctx() context: Context,
  ): Promise<YearRankType[]> {
    return findRankHistory(regency, metric, { fromYear, toYear, knownAt: knownAt ?? null }, context);
  }

  @FieldResolver(() => [PublishedRateType], {
    description: 'Coverage percentages as sources published them, deprecated ones left out: never ranked.',
  })
  publishedRates(
    @Root() regency: Regency,
    @Args(() => KnownAtArgs) { knownAt }: KnownAtArgs,
    @Ctx() context: Context,
  ): Promise<PublishedRateType[]> {
    return findPublishedRates(regency, knownAt, context);
  }

  @FieldResolver(() => [ConflictType], {
    description: 'Where sources disagree about it, its programs and its cohorts; by subject, measure and period.',
  })
  conflicts(
    @Root() regency: Regency,
    @Args(() => KnownAtArgs) { knownAt }: KnownAtArgs,
    @Ctx() context: Context,
  ): Promise<Conflict[]> {
    return findConflictsOfRegency(regency, knownAt, context);
  }

  @FieldResolver(() => QuantityType, { description: 'Its value by a metric, or the reason why it has none.' })
  quantity(
    @Root() regency: Regency,
    @Arg('metric', () => MetricEnum, { description: 'What is measured.' }) metric: RankedMetricName,
    @Args(() => ClockArgs) asked: ClockArgs,
    @Ctx() context: Context,
  ): Promise<Quantity> {
    return findQuantity(regency, metric, asked, context);
  }

  @FieldResolver(() => RankedRegencyType, {
    nullable: true,
    description: 'Its row in the ranking of its province; null when it is not ranked.',
  })
  rank(
    @Root() regency: Regency,
    @Arg('metric', () => MetricEnum, { description: 'What is ranked.' }) metric: RankedMetricName,
    @Args(() => ClockArgs) asked: ClockArgs,
    @Ctx() context: Context,
  ): Promise<RankedPlace | null> {
    return findRank(regency, metric, asked, context);
  }
}
