import type {
  ComponentScore,
  ConflictSpan,
  Direction,
  ExcludedPlace,
  KnownQuantity,
  IndexWeights,
  Movement,
  RankUncertainty,
  RankedMetricName,
  MissingReason,
  RankedPlace,
  Ranking,
  RankingFilter,
} from '@pionir/shared';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { QuantityType } from '../coverage/QuantityType.ts';
import { connectionType } from '../graphql/connection.ts';
import { DateScalar } from '../graphql/DateScalar.ts';
import { DirectionEnum, MetricEnum, MissingReasonEnum } from '../graphql/enums.ts';

@ObjectType('RankedRegency', {
  simpleResolvers: true,
  description: 'A row of a ranking. It varies with the question, so it has no id.',
})
export class RankedRegencyType implements RankedPlace {
  code!: string;

  @Field(() => Int, { description: 'From 1; equal values share a rank: 1, 2, 2, 4.' })
  rank!: number;

  @Field(() => Boolean, { description: 'True when another place has the same value.' })
  tied!: boolean;

  @Field(() => Float, { description: "The value, in the ranking's unit." })
  value!: number;

  @Field(() => QuantityType, { description: 'The value with its evidence.' })
  quantity!: KnownQuantity;

  @Field(() => Float, {
    nullable: true,
    description:
      'People to add to reach the median; negative above it. For a percentage, the people its own denominator turns the gap into, unrounded. Null where the metric does not count people.',
  })
  gapToMedian!: number | null;

  /** The resolver gives its parts. */
  moved!: () => Movement | null;
  /** The resolver gives them in the contract's form. */
  components!: readonly ComponentScore[];
  /** The resolver gives its parts. */
  uncertainty!: () => RankUncertainty | null;
  /** The resolver gives its parts. */
  conflict!: () => ConflictSpan | null;
}

@ObjectType('ExcludedRegency', {
  simpleResolvers: true,
  description: 'A regency that cannot be ranked, with the reason.',
})
export class ExcludedRegencyType implements ExcludedPlace {
  code!: string;

  @Field(() => MissingReasonEnum, { description: 'Why it has no value.' })
  reason!: MissingReason;
}

export const RankedRegencyConnection = connectionType<RankedPlace>('RankedRegency', () => RankedRegencyType);

@ObjectType('Ranking', {
  simpleResolvers: true,
  description: 'Regencies by a metric: each either ranked or excluded with its reason (honest numbers, section 5).',
})
export class RankingType implements Ranking {
  filter!: RankingFilter;
  usedWeights!: IndexWeights | null;
  /** The resolver asks for it. */
  resolution!: () => number | null;
  rows!: readonly RankedPlace[];

  @Field(() => MetricEnum, { description: 'What is ranked.' })
  metric!: RankedMetricName;

  @Field(() => DirectionEnum, { description: 'Whether more or less is a higher rank.' })
  direction!: Direction;

  @Field(() => DateScalar, { description: 'The day it is about.' })
  on!: string;

  @Field(() => DateScalar, { description: 'What had been published by this day.' })
  knownAt!: string;

  @Field(() => Float, {
    nullable: true,
    description: "Median of the ranked values, in the ranking's unit; null when nothing is ranked.",
  })
  median!: number | null;

  @Field(() => [ExcludedRegencyType], { description: 'Who is not ranked and why, in the order of codes.' })
  excluded!: readonly ExcludedRegencyType[];
}
