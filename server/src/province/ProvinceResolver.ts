import { provinceName } from '@pionir/shared';
import type { Coverage, Figure, Language, Program, Regency } from '@pionir/shared';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { CoverageType, YearCoverageType } from '../coverage/CoverageType.ts';
import { FigureConnection } from '../figure/FigureType.ts';
import { ClockArgs, KnownAtArgs } from '../graphql/clocks.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import { PageOf20, PageOf50 } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import { toGlobalId } from '../graphql/globalId.ts';
import { paginate } from '../graphql/paginate.ts';
import { ProgramConnection } from '../program/ProgramType.ts';
import { findProvinceCodes } from '../regency/findRegencies.ts';
import { RegencyConnection } from '../regency/RegencyType.ts';
import { findProvince } from './findProvince.ts';
import { findProvinceCoverage } from './findProvinceCoverage.ts';
import { findProvinceHistory } from './findProvinceHistory.ts';
import { ProvinceType } from './ProvinceType.ts';

@Resolver(() => ProvinceType)
export class ProvinceResolver {
  @Query(() => [ProvinceType], { description: 'The provinces in the data, in the order of their codes.' })
  async provinces(@Ctx() { em }: Context): Promise<ProvinceType[]> {
    return (await findProvinceCodes(em)).map((code) => ({ code }));
  }

  @Query(() => ProvinceType, {
    nullable: true,
    description: 'The province with this code; null when the data has none.',
  })
  province(
    @Arg('code', () => ID, { description: 'BPS code: "35".' }) code: string,
    @Ctx() context: Context,
  ): Promise<ProvinceType | null> {
    return findProvince(context, code, 'code');
  }

  @FieldResolver(() => ID, { description: 'Opaque id, unique over all types.' })
  id(@Root() province: ProvinceType): string {
    return toGlobalId('Province', province.code);
  }

  @FieldResolver(() => String, { description: 'What the province is called.' })
  name(
    @Root() province: ProvinceType,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'ID', description: 'Language of the name.' })
    language: Language | null,
  ): string {
    return provinceName(province.code, language ?? 'ID');
  }

  @FieldResolver(() => RegencyConnection, { description: 'Its regencies and cities, in the order of their codes.' })
  async regencies(
    @Root() province: ProvinceType,
    @Args(() => PageOf50) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Regency>> {
    return paginate(await load.regenciesOf.load(province.code), page, {
      question: `province/${province.code}/regencies`,
      keyOf: (regency) => regency.code,
    });
  }

  @FieldResolver(() => ProgramConnection, {
    description: 'Schemes the province pays for itself, which are not shared out.',
  })
  async programs(
    @Root() province: ProvinceType,
    @Args(() => PageOf20) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Program>> {
    return paginate(await load.programsOfProvince.load(province.code), page, {
      question: `province/${province.code}/programs`,
      keyOf: (program) => program.id,
    });
  }

  @FieldResolver(() => FigureConnection, {
    description: 'Figures about the province itself, in the order of their slugs.',
  })
  async figures(
    @Root() province: ProvinceType,
    @Args(() => PageOf50) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Figure>> {
    return paginate(await load.figuresOf.province.load(province.code), page, {
      question: `province/${province.code}/figures`,
      keyOf: (figure) => figure.id,
    });
  }

  @FieldResolver(() => CoverageType, {
    description:
      'Its regencies together: sums over those that have a value, their number beside it; a gap is not a zero.',
  })
  coverage(
    @Root() province: ProvinceType,
    @Args(() => ClockArgs) asked: ClockArgs,
    @Ctx() context: Context,
  ): Promise<Coverage> {
    return findProvinceCoverage(province.code, asked, context);
  }
  @FieldResolver(() => [YearCoverageType], {
    description:
      'The same on 31 December of each year, the oldest first: places enter and leave, so their number stands beside each sum.',
  })
  coverageHistory(
    @Root() province: ProvinceType,
    @Arg('fromYear', () => Int, { nullable: true, description: "First year; by default the first cohort's." })
    fromYear: number | null,
    @Arg('toYear', () => Int, { nullable: true, description: 'Last year; by default the last one that is over.' })
    toYear: number | null,
    @Args(() => KnownAtArgs) { knownAt }: KnownAtArgs,
    @Ctx() context: Context,
  ): Promise<YearCoverageType[]> {
    return findProvinceHistory(province.code, { fromYear, toYear, knownAt: knownAt ?? null }, context);
  }
}
