import type { Conflict, Figure, FigureRole, Measure, RoledFigure, SubjectKind } from '@pionir/shared';
import { Field, ObjectType } from 'type-graphql';
import { FigureType } from '../figure/FigureType.ts';
import { FigureRoleEnum, MeasureEnum } from '../graphql/enums.ts';

@ObjectType('RoledFigure', {
  simpleResolvers: true,
  description: 'A figure beside others of its subject, measure and period, with what it is among them.',
})
export class RoledFigureType implements RoledFigure {
  @Field(() => FigureType, { description: 'The figure.' })
  figure!: Figure;

  @Field(() => FigureRoleEnum, { description: 'What it is among them.' })
  role!: FigureRole;
}

@ObjectType('Conflict', {
  simpleResolvers: true,
  description: 'Figures of one subject, measure and period that disagree; all stand, one is used.',
})
export class ConflictType implements Conflict {
  subjectKind!: SubjectKind;
  subjectId!: string;

  @Field(() => MeasureEnum, { description: 'What they measure.' })
  measure!: Measure;

  @Field(() => String, { nullable: true, description: 'Start of what they speak of: YYYY, YYYY-MM or YYYY-MM-DD.' })
  periodFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'End of what they speak of, in the same forms.' })
  periodTo!: string | null;

  @Field(() => FigureType, { description: 'The one that is used.' })
  used!: Figure;

  @Field(() => [RoledFigureType], {
    description: 'All of them, the used one first, then by role, the newest first within it.',
  })
  figures!: readonly RoledFigure[];
}
