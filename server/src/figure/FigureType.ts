import type { Figure, Measure, Precision, Standing, SubjectKind, Unit } from '@pionir/shared';
import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { DateScalar } from '../graphql/DateScalar.ts';
import { MeasureEnum, PrecisionEnum, StandingEnum } from '../graphql/enums.ts';
import { NodeType } from '../graphql/NodeType.ts';

@ObjectType('Figure', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One published number about one subject. Conflicting numbers stand side by side, never overwritten.',
})
export class FigureType implements Figure {
  /** The slug; the resolver gives the global id in its place. */
  id!: string;
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

  @Field(() => String, { nullable: true, description: 'Why it is deprecated.' })
  standingReason!: string | null;

  @Field(() => DateScalar, { description: 'The first day on which a reader could know it.' })
  knownFrom!: string;

  @Field(() => String, { nullable: true, description: 'Start of what it speaks of: YYYY, YYYY-MM or YYYY-MM-DD.' })
  periodFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'End of what it speaks of: YYYY, YYYY-MM or YYYY-MM-DD.' })
  periodTo!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark of ours.' })
  note!: string | null;
}

export const FigureConnection = connectionType<Figure>('Figure', () => FigureType);
