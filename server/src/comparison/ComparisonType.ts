import type { Direction, PercentileBasis, Quantity, RankedMetricName } from '@pionir/shared';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { QuantityType } from '../coverage/QuantityType.ts';
import { DateScalar } from '../graphql/DateScalar.ts';
import { DirectionEnum, MetricEnum } from '../graphql/enums.ts';
import { PercentileBasisType } from './PercentileBasisType.ts';

@ObjectType('ComparisonCell', { simpleResolvers: true, description: 'How one place stands by one metric.' })
export class ComparisonCellType {
  code!: string;

  @Field(() => QuantityType, { description: 'The value with its evidence, or the reason why there is none.' })
  quantity!: Quantity;

  @Field(() => Int, { nullable: true, description: 'Rank among all places of the province; null when not ranked.' })
  rank!: number | null;

  @Field(() => PercentileBasisType, {
    nullable: true,
    description: 'What its percentile rank among all rests on; null without a value of its own.',
  })
  amongAll!: PercentileBasis | null;

  @Field(() => PercentileBasisType, {
    nullable: true,
    description: 'The same among places of its kind, kabupaten or kota.',
  })
  amongKind!: PercentileBasis | null;

  @Field(() => PercentileBasisType, { nullable: true, description: 'The same among itself and its peers.' })
  amongPeers!: PercentileBasis | null;

  /** The resolver gives the places. */
  peerCodes!: readonly string[];

  @Field(() => Float, {
    nullable: true,
    description:
      'People to add to reach the median of all; negative above it; null where the metric does not count people.',
  })
  gapToMedian!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Its value less that of the first place compared, in the metric's unit; null where either has none.",
  })
  differenceToFirst!: number | null;
}

@ObjectType('ComparisonRow', { simpleResolvers: true, description: 'The places by one metric.' })
export class ComparisonRowType {
  @Field(() => MetricEnum, { description: 'What is compared.' })
  metric!: RankedMetricName;

  @Field(() => DirectionEnum, { description: 'Whether more or less is a higher rank.' })
  direction!: Direction;

  @Field(() => Int, { description: 'How many places of the province have a rank.' })
  rankedCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Median of the ranked values, in the metric's unit; null when nothing is ranked.",
  })
  median!: number | null;

  @Field(() => [ComparisonCellType], { description: 'One cell a place, in the order asked.' })
  cells!: readonly ComparisonCellType[];
}

@ObjectType('Comparison', { simpleResolvers: true, description: 'Two to six places side by side, metric by metric.' })
export class ComparisonType {
  codes!: readonly string[];

  @Field(() => DateScalar, { description: 'The day it is about.' })
  on!: string;

  @Field(() => DateScalar, { description: 'What had been published by this day.' })
  knownAt!: string;

  @Field(() => [ComparisonRowType], { description: 'One row a metric, in the order asked.' })
  rows!: readonly ComparisonRowType[];
}
