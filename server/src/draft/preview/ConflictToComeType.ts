import type { FigureRole, Measure } from '@pionir/shared';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { FigureRoleEnum, MeasureEnum } from '../../graphql/enums.ts';

@ObjectType('ConflictingFigure', { simpleResolvers: true, description: 'A figure among others that disagree with it.' })
export class ConflictingFigureType {
  @Field(() => ID, { description: 'Key of the figure.' })
  figureId!: string;

  @Field(() => FigureRoleEnum, { description: 'What it would be among them.' })
  role!: FigureRole;

  @Field(() => Float, { description: 'Its value, in the unit.' })
  value!: number;

  @Field(() => String, { description: 'Unit of the value.' })
  unit!: string;

  @Field(() => String, { description: 'The number as printed.' })
  printed!: string;

  @Field(() => ID, { description: 'Key of its source.' })
  sourceId!: string;

  @Field(() => String, { description: 'From which day it is known, YYYY-MM-DD.' })
  knownFrom!: string;
}

@ObjectType('ConflictToCome', {
  simpleResolvers: true,
  description: 'Where a figure of the draft would disagree with others of its subject, measure and period.',
})
export class ConflictToComeType {
  @Field(() => String, { description: 'What the subject is called in Indonesian.' })
  labelId!: string;

  @Field(() => String, { description: 'What the subject is called in English.' })
  labelEn!: string;

  @Field(() => MeasureEnum, { description: 'What the figures measure.' })
  measure!: Measure;

  @Field(() => String, { nullable: true, description: 'Start of what they speak of: YYYY, YYYY-MM or YYYY-MM-DD.' })
  periodFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'End of what they speak of, in the same forms.' })
  periodTo!: string | null;

  @Field(() => [ConflictingFigureType], { description: 'All of them, the one that would be used first.' })
  figures!: readonly ConflictingFigureType[];
}
