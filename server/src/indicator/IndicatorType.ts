import type { Indicator, IndicatorName, Unit } from '@pionir/shared';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { IndicatorNameEnum } from '../graphql/enums.ts';

@ObjectType('Indicator', { simpleResolvers: true, description: 'A denominator of a regency in a year.' })
export class IndicatorType implements Indicator {
  regencyCode!: string;
  sourceId!: string;
  knownFrom!: string;

  @Field(() => IndicatorNameEnum, { description: 'What it counts.' })
  name!: IndicatorName;

  @Field(() => Int, { description: 'The year it holds for.' })
  year!: number;

  @Field(() => Float, { description: 'The number, in its unit.' })
  value!: number;

  @Field(() => String, { description: 'people or km2.' })
  unit!: Unit;
}

export const IndicatorConnection = connectionType<Indicator>('Indicator', () => IndicatorType);
