import type { MissingReason } from '@pionir/shared';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { MissingReasonEnum } from '../graphql/enums.ts';

@ObjectType('YearRank', {
  simpleResolvers: true,
  description: 'A rank on 31 December of a year, or the reason why there is none.',
})
export class YearRankType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'The rank; null when `missing` says why.' })
  rank!: number | null;

  @Field(() => Boolean, { description: 'True when another place has the same value.' })
  tied!: boolean;

  @Field(() => Float, { nullable: true, description: "The value, in the metric's unit." })
  value!: number | null;

  @Field(() => Int, { description: 'How many places are ranked that year.' })
  rankedCount!: number;

  @Field(() => MissingReasonEnum, { nullable: true, description: 'Why it is not ranked; null when it is.' })
  missing!: MissingReason | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Ranks won (positive) or lost against the year before; null when it was not ranked in both.',
  })
  movement!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The part of the movement that comes of places entering or leaving above it.',
  })
  movementByEntry!: number | null;
}
