import type { FigureCells, Measure, Precision, Standing, SubjectKind, Unit } from '@pionir/shared';
import { Field, Float, ObjectType } from 'type-graphql';
import { MeasureEnum, PrecisionEnum, StandingEnum } from '../graphql/enums.ts';

@ObjectType('FigureCells', {
  simpleResolvers: true,
  description: 'What a figure said at a time: all that a revision can change of it.',
})
export class FigureCellsType implements FigureCells {
  subjectKind!: SubjectKind;
  subjectId!: string;
  sourceId!: string;

  @Field(() => MeasureEnum, { description: 'What it measures.' })
  measure!: Measure;

  @Field(() => Float, { description: 'The number, in its unit; money in whole rupiah.' })
  value!: number;

  @Field(() => String, { description: 'people, IDR, months, percent, claims or cases.' })
  unit!: Unit;

  @Field(() => String, { description: 'The number exactly as printed, misprints kept.' })
  printed!: string;

  @Field(() => PrecisionEnum, { description: 'How exactly it was printed.' })
  precision!: Precision;

  @Field(() => StandingEnum, { description: 'Whether it is the one used.' })
  standing!: Standing;

  @Field(() => String, { nullable: true, description: 'Why it stands so; always told of a deprecated one.' })
  standingReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Start of what it speaks of: YYYY, YYYY-MM or YYYY-MM-DD.' })
  periodFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'End of what it speaks of: YYYY, YYYY-MM or YYYY-MM-DD.' })
  periodTo!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark of ours.' })
  note!: string | null;
}
