import { headcountOf } from '@pionir/shared';
import type { Cohort, Figure, Language, Program, Quantity } from '@pionir/shared';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { QuantityType } from '../coverage/QuantityType.ts';
import type { CohortRelation } from '../db/entities/index.ts';
import { FigureType } from '../figure/FigureType.ts';
import { KnownAtArgs } from '../graphql/clocks.ts';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import { toGlobalId } from '../graphql/globalId.ts';
import { loadAll } from '../graphql/keyed.ts';
import { ProgramType } from '../program/ProgramType.ts';
import { CohortType } from './CohortType.ts';

@Resolver(() => CohortType)
export class CohortResolver {
  @Query(() => CohortType, { nullable: true, description: 'The cohort with this slug; null when there is none.' })
  cohort(
    @Arg('slug', () => ID, { description: 'Key of the cohort.' }) slug: string,
    @Ctx() { load }: Context,
  ): Promise<Cohort | null> {
    return load.cohort.load(slug);
  }

  @FieldResolver(() => ID, { description: 'Opaque id, unique over all types.' })
  id(@Root() cohort: Cohort): string {
    return toGlobalId('Cohort', cohort.id);
  }

  @FieldResolver(() => ID, { description: 'Readable key, stable over revisions.' })
  slug(@Root() cohort: Cohort): string {
    return cohort.id;
  }

  @FieldResolver(() => String, { description: 'What the group is called.' })
  label(
    @Root() cohort: Cohort,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'ID', description: 'Language of the label.' })
    language: Language | null,
  ): string {
    return language === 'EN' ? cohort.labelEn : cohort.labelId;
  }

  @FieldResolver(() => ProgramType, { description: 'The program it is enrolled under.' })
  program(@Root() cohort: Cohort, @Ctx() { load }: Context): Promise<Program | null> {
    return load.program.load(cohort.programId);
  }

  @FieldResolver(() => QuantityType, {
    description:
      'People, by the preferred figure known by then, else the one known latest; whether it counts on some day or not.',
  })
  async headcount(
    @Root() cohort: Cohort,
    @Args(() => KnownAtArgs) { knownAt }: KnownAtArgs,
    @Ctx() { load, today }: Context,
  ): Promise<Quantity> {
    return headcountOf(await load.figuresOf.cohort.load(cohort.id), knownAt ?? today);
  }

  @FieldResolver(() => [FigureType], { description: 'Every figure about it, in the order of their slugs.' })
  figures(@Root() cohort: Cohort, @Ctx() { load }: Context): Promise<Figure[]> {
    return load.figuresOf.cohort.load(cohort.id);
  }

  @FieldResolver(() => [CohortType], {
    description: 'Earlier cohorts it takes over from: from its first day they no longer count.',
  })
  renews(@Root() cohort: Cohort, @Ctx() context: Context): Promise<Cohort[]> {
    return linkedCohorts(cohort, 'RENEWS', context);
  }

  @FieldResolver(() => [CohortType], { description: 'Cohorts it comes on top of, which go on.' })
  addsTo(@Root() cohort: Cohort, @Ctx() context: Context): Promise<Cohort[]> {
    return linkedCohorts(cohort, 'ADDS_TO', context);
  }

  @FieldResolver(() => [CohortType], { description: 'Cohorts inside it: while it counts, they do not.' })
  contains(@Root() cohort: Cohort, @Ctx() context: Context): Promise<Cohort[]> {
    return linkedCohorts(cohort, 'CONTAINS', context);
  }
}

async function linkedCohorts(cohort: Cohort, relation: CohortRelation, { load }: Context): Promise<Cohort[]> {
  const links = await load.cohortLinks.load(cohort.id);
  return loadAll(
    load.cohort,
    links.filter((link) => link.relation === relation).map((link) => link.otherId),
  );
}
