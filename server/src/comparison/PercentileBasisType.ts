import type { PercentileBasis } from '@pionir/shared';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('PercentileBasis', {
  simpleResolvers: true,
  description:
    'A percentile rank with the counts it is reckoned from: (worse + equal / 2) / (valued - 1) x 100; 50 for a single place.',
})
export class PercentileBasisType implements PercentileBasis {
  @Field(() => Float, { description: 'Percentile rank, 0 (worst) to 100 (best).' })
  percentile!: number;

  @Field(() => Int, { description: 'How many of the others are worse.' })
  worse!: number;

  @Field(() => Int, { description: 'How many of the others are equal.' })
  equal!: number;

  @Field(() => Int, { description: 'How many have a value, this one included.' })
  valued!: number;
}
