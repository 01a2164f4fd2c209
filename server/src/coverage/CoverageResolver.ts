import type { Cohort, Coverage } from '@pionir/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CohortType } from '../cohort/CohortType.ts';
import type { Context } from '../graphql/context.ts';
import { CoverageType } from './CoverageType.ts';
import { findCountingCohorts } from './findCountingCohorts.ts';

@Resolver(() => CoverageType)
export class CoverageResolver {
  @FieldResolver(() => [CohortType], { description: 'The cohorts that count on the day.' })
  cohorts(@Root() coverage: Coverage, @Ctx() { load }: Context): Promise<Cohort[]> {
    return findCountingCohorts(coverage, load);
  }
}
