import type {
  FigureCells,
  FigureChange,
  FigureChangeKind,
  Measure,
  Precision,
  Standing,
  SubjectKind,
  Unit,
} from '@pionir/shared';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { FigureChangeKindEnum, MeasureEnum, PrecisionEnum, StandingEnum } from '../graphql/enums.ts';

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

  @Field(() => String, { nullable: true, description: 'Why it stands so.' })
  standingReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Start of what it speaks of: YYYY, YYYY-MM or YYYY-MM-DD.' })
  periodFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'End of what it speaks of: YYYY, YYYY-MM or YYYY-MM-DD.' })
  periodTo!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark of ours.' })
  note!: string | null;
}

@ObjectType('FigureChange', {
  simpleResolvers: true,
  description: 'What a revision did to a figure.',
})
export class FigureChangeType implements FigureChange {
  figureId!: string;

  @Field(() => Int, { description: 'Number of the revision.' })
  revision!: number;

  @Field(() => FigureChangeKindEnum, { description: 'What was done.' })
  kind!: FigureChangeKind;
}

export const FigureChangeConnection = connectionType<FigureChange>('FigureChange', () => FigureChangeType);
