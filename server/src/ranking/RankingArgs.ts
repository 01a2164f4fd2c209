import { faultInWeights, weightsOf } from '@pionir/shared';
import type {
  FundingSource,
  IndexComponentName,
  IndexWeights,
  RankedMetricName,
  RankingFilter,
  RegencyKind,
  Segment,
  WeightChoice,
  WorkerCategory,
} from '@pionir/shared';
import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';
import { badInput } from '../graphql/badInput.ts';
import { ClockArgs } from '../graphql/clocks.ts';
import {
  FundingSourceEnum,
  IndexComponentNameEnum,
  MetricEnum,
  RegencyKindEnum,
  SegmentEnum,
  WorkerCategoryEnum,
} from '../graphql/enums.ts';

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

  @Field(() => [SegmentEnum], { nullable: true, description: 'Only cohorts of these segments.' })
  segment?: Segment[] | null;
}

@InputType('WeightInput', { description: 'Weight of a component of the index; only proportions matter.' })
export class WeightInput implements WeightChoice {
  @Field(() => IndexComponentNameEnum, { description: 'The component.' })
  component!: IndexComponentName;

  @Field(() => Float, { description: 'Its weight, 0 or more.' })
  weight!: number;
}

@ArgsType()
export class RankingArgs extends ClockArgs {
  @Field(() => MetricEnum, { description: 'What is ranked.' })
  metric!: RankedMetricName;

  @Field(() => ID, {
    nullable: true,
    defaultValue: '35',
    description: 'BPS code of the province whose regencies are ranked.',
  })
  province?: string | null;

  @Field(() => RankingFilterInput, { nullable: true, description: 'Which places and cohorts; all by default.' })
  filter?: RankingFilterInput | null;

  @Field(() => [WeightInput], {
    nullable: true,
    description:
      "Weights of the index; a component left out weighs nothing. By default the office's. Nothing to any other metric.",
  })
  weights?: WeightInput[] | null;
}

/** The filter as the rules take it: null and left out are the same. */
export function toRankingFilter(input: RankingFilterInput | null | undefined): RankingFilter {
  return {
    kind: input?.kind ?? undefined,
    category: input?.category ?? undefined,
    funding: input?.funding ?? undefined,
    segment: input?.segment ?? undefined,
  };
}

/** The weights asked for, in proportion; undefined for the default. Throws BAD_USER_INPUT. */
export function toIndexWeights(input: readonly WeightInput[] | null | undefined): IndexWeights | undefined {
  if (input == null) return undefined;
  const fault = faultInWeights(input);
  if (fault !== null)
    throw badInput('weights', fault, 'each component at most once, with a weight of 0 or more, one above 0');
  return weightsOf(input);
}
