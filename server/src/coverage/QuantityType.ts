import type { Evidence, Indicator, MissingReason, Quantity, Unit } from '@pionir/shared';
import { Field, Float, ObjectType } from 'type-graphql';
import { MissingReasonEnum } from '../graphql/enums.ts';
import { IndicatorType } from '../indicator/IndicatorType.ts';

@ObjectType('Quantity', {
  simpleResolvers: true,
  description: 'A value or the reason why there is none, with the evidence. Never a zero for a gap.',
})
export class QuantityType implements Quantity {
  @Field(() => Float, { nullable: true, description: 'The value, in its unit; null when `missing` says why.' })
  value!: number | null;

  @Field(() => String, { description: 'people, percent, months, year, categories, per_thousand or points.' })
  unit!: Unit;

  @Field(() => MissingReasonEnum, { nullable: true, description: 'Why there is no value; null when there is one.' })
  missing!: MissingReason | null;

  @Field(() => Float, { nullable: true, description: 'Upper number of a ratio; null for anything else.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower number of a ratio; null for anything else.' })
  denominator!: number | null;

  /** The resolver gives the published ones. */
  figures!: readonly Evidence[];

  @Field(() => [IndicatorType], { description: 'The denominators it was made of, each with its year.' })
  indicators!: readonly Indicator[];
}
