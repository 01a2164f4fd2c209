import type { IndexComponentName, MissingReason, Quantity, Unit } from '@pionir/shared';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { QuantityType } from '../coverage/QuantityType.ts';
import { IndexComponentNameEnum, MissingReasonEnum } from '../graphql/enums.ts';

@ObjectType('IndexComponent', {
  simpleResolvers: true,
  description:
    'A component of the index of one place: what was measured, where that stands among the ranked, what it weighed.',
})
export class IndexComponentType {
  @Field(() => IndexComponentNameEnum, { description: 'The component.' })
  component!: IndexComponentName;

  @Field(() => Float, { nullable: true, description: 'Raw value, in its unit; null when `missing` says why.' })
  value!: number | null;

  @Field(() => String, { description: 'Unit of the raw value.' })
  unit!: Unit;

  @Field(() => MissingReasonEnum, { nullable: true, description: 'Why there is no value; null when there is one.' })
  missing!: MissingReason | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Percentile rank among the ranked that have a value, 0 (worst) to 100 (best).',
  })
  percentile!: number | null;

  @Field(() => Float, {
    description: 'Share of the index, 0 to 1: the weight asked for, scaled up where other components are missing.',
  })
  weight!: number;

  @Field(() => QuantityType, { description: 'The raw value with its evidence.' })
  quantity!: Quantity;
}

@ObjectType('RankWithout', {
  simpleResolvers: true,
  description: 'The rank when one component of the index is left out.',
})
export class RankWithoutType {
  @Field(() => IndexComponentNameEnum, { description: 'The component left out.' })
  component!: IndexComponentName;

  @Field(() => Int, { nullable: true, description: 'The rank then; null where nothing known has weight.' })
  rank!: number | null;
}

@ObjectType('IndexWeight', { simpleResolvers: true, description: 'What a component of the index weighed.' })
export class IndexWeightType {
  @Field(() => IndexComponentNameEnum, { description: 'The component.' })
  component!: IndexComponentName;

  @Field(() => Float, { description: 'Share of the whole, 0 to 1.' })
  weight!: number;
}
