import type { FundingSource, RankingFilter, Segment, WorkerCategory } from '@pionir/shared';
import { Field, ObjectType } from 'type-graphql';
import { FundingSourceEnum, SegmentEnum, WorkerCategoryEnum } from '../graphql/enums.ts';

@ObjectType('ClaimFilter', {
  simpleResolvers: true,
  description: 'Which cohorts a claim is about; an empty list leaves every one in.',
})
export class ClaimFilterType implements RankingFilter {
  @Field(() => [WorkerCategoryEnum], { description: 'Only cohorts of these categories.' })
  category!: readonly WorkerCategory[];

  @Field(() => [FundingSourceEnum], { description: 'Only cohorts paid from at least one of these funds.' })
  funding!: readonly FundingSource[];

  @Field(() => [SegmentEnum], { description: 'Only cohorts of these segments.' })
  segment!: readonly Segment[];
}
