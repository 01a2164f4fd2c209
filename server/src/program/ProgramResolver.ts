import { usableFigures } from '@pionir/shared';
import type { BudgetCheck, Cohort, Coverage, Figure, Language, Program, Regency } from '@pionir/shared';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { CohortConnection } from '../cohort/CohortType.ts';
import { CoverageType } from '../coverage/CoverageType.ts';
import { FigureConnection, FigureType } from '../figure/FigureType.ts';
import { ClockArgs, KnownAtArgs } from '../graphql/clocks.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import { PageOf20, PageOf50 } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import { toGlobalId } from '../graphql/globalId.ts';
import { paginate } from '../graphql/paginate.ts';
import { BudgetCheckType } from '../premium/BudgetCheckType.ts';
import { findBudgetChecks } from '../premium/findBudgetChecks.ts';
import { ProvinceType } from '../province/ProvinceType.ts';
import { RegencyType } from '../regency/RegencyType.ts';
import { findProgramCoverage } from './findProgramCoverage.ts';
import { ProgramType } from './ProgramType.ts';

@Resolver(() => ProgramType)
export class ProgramResolver {
  @Query(() => ProgramType, { nullable: true, description: 'The program with this slug; null when there is none.' })
  program(
    @Arg('slug', () => ID, { description: 'Key of the program.' }) slug: string,
    @Ctx() { load }: Context,
  ): Promise<Program | null> {
    return load.program.load(slug);
  }

  @FieldResolver(() => ID, { description: 'Opaque id, unique over all types.' })
  id(@Root() program: Program): string {
    return toGlobalId('Program', program.id);
  }

  @FieldResolver(() => ID, { description: 'Readable key, stable over revisions.' })
  slug(@Root() program: Program): string {
    return program.id;
  }

  @FieldResolver(() => String, { description: 'What the scheme is called.' })
  name(
    @Root() program: Program,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'ID', description: 'Language of the name.' })
    language: Language | null,
  ): string {
    return language === 'EN' ? program.nameEn : program.nameId;
  }

  @FieldResolver(() => RegencyType, {
    nullable: true,
    description: 'The regency that pays; null for a scheme of the province itself, which is not shared out.',
  })
  regency(@Root() program: Program, @Ctx() { load }: Context): Promise<Regency | null> | null {
    return program.regencyCode === null ? null : load.regency.load(program.regencyCode);
  }

  @FieldResolver(() => ProvinceType, { description: 'The province it lies in, or that pays.' })
  province(@Root() program: Program): ProvinceType {
    return { code: program.provinceCode };
  }

  @FieldResolver(() => CohortConnection, { description: 'Its cohorts, in the order of their slugs.' })
  cohorts(
    @Root() program: Program,
    @Args(() => PageOf20) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Cohort>> {
    return load.cohortPages.page(program.id, page, `program/${program.id}/cohorts`);
  }

  @FieldResolver(() => FigureConnection, {
    description: 'Figures about the program as a whole, in the order of their slugs.',
  })
  async figures(
    @Root() program: Program,
    @Args(() => PageOf50) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Figure>> {
    return paginate(await load.figuresOf.program.load(program.id), page, {
      question: `program/${program.id}/figures`,
      keyOf: (figure) => figure.id,
    });
  }

  @FieldResolver(() => CoverageType, { description: 'Who is protected by this program on a day, as known on another.' })
  coverage(
    @Root() program: Program,
    @Args(() => ClockArgs) asked: ClockArgs,
    @Ctx() context: Context,
  ): Promise<Coverage> {
    return findProgramCoverage(program, asked, context);
  }

  @FieldResolver(() => [FigureType], {
    description: 'Published budgets known by then, in rupiah, deprecated ones left out.',
  })
  async budget(
    @Root() program: Program,
    @Args(() => KnownAtArgs) { knownAt }: KnownAtArgs,
    @Ctx() { load, today }: Context,
  ): Promise<Figure[]> {
    const figures = await load.figuresOf.program.load(program.id);
    return usableFigures(figures, knownAt ?? today).filter((figure) => figure.measure === 'BUDGET');
  }

  @FieldResolver(() => [BudgetCheckType], {
    description:
      'Each published budget known by then, deprecated ones left out, with the months it would fund by the premium rules.',
  })
  budgetChecks(
    @Root() program: Program,
    @Args(() => KnownAtArgs) { knownAt }: KnownAtArgs,
    @Ctx() context: Context,
  ): Promise<BudgetCheck[]> {
    return findBudgetChecks(program, knownAt, context);
  }
}
