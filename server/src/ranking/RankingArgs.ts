import type { FundingSource, MetricName, RankingFilter, RegencyKind, WorkerCategory } from '@pionir/shared';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ClockArgs } from '../graphql/clocks.ts';
import { FundingSourceEnum, MetricEnum, RegencyKindEnum, WorkerCategoryEnum } from '../graphql/enums.ts';

@InputType('RankingFilter', {
  description: 'Which places and which cohorts are ranked; what is left out or empty does not narrow.',
})
export class RankingFilterInput {
  @Field(() => RegencyKindEnum, { nullable: true, description: 'Only regencies, or only cities.' })
  kind?: RegencyKind | null;

  @Field(() => [WorkerCategoryEnum], { nullable: true, description: 'Only cohorts of these categories.' })
  category?: WorkerCategory[] | null;

  @Field(() => [FundingSourceEnum], {
    nullable: true,
    description: 'Only cohorts paid from at least one of these funds.',
  })
  funding?: FundingSource[] | null;
}

@ArgsType()
export class RankingArgs extends ClockArgs {
  @Field(() => MetricEnum, { description: 'What is ranked.' })
  metric!: MetricName;

  @Field(() => ID, {
    nullable: true,
    defaultValue: '35',
    description: 'BPS code of the province whose regencies are ranked.',
  })
  province?: string | null;

  @Field(() => RankingFilterInput, { nullable: true, description: 'Which places and cohorts; all by default.' })
  filter?: RankingFilterInput | null;
}

/** The filter as the rules take it: null and left out are the same. */
export function toRankingFilter(input: RankingFilterInput | null | undefined): RankingFilter {
  return {
    kind: input?.kind ?? undefined,
    category: input?.category ?? undefined,
    funding: input?.funding ?? undefined,
  };
}
