import type { RankChange, RankedMetricName } from '@pionir/shared';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { MetricEnum } from '../graphql/enums.ts';

@ObjectType('RankChange', {
  simpleResolvers: true,
  description: 'A rank that a revision moved, before and after it by what was known on the day of its publication.',
})
export class RankChangeType implements RankChange {
  year!: number;
  code!: string;

  @Field(() => Int, { description: 'Number of the revision.' })
  revision!: number;

  @Field(() => MetricEnum, { description: 'What is ranked.' })
  metric!: RankedMetricName;

  @Field(() => Int, { nullable: true, description: 'The rank before; null when the place was not ranked.' })
  rankBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'The rank after; null when the place is no longer ranked.' })
  rankAfter!: number | null;

  @Field(() => Float, { nullable: true, description: 'The value before, in the unit; null without a rank.' })
  valueBefore!: number | null;

  @Field(() => Float, { nullable: true, description: 'The value after, in the unit; null without a rank.' })
  valueAfter!: number | null;
}

export const RankChangeConnection = connectionType<RankChange>('RankChange', () => RankChangeType);
