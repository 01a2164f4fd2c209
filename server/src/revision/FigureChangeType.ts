import type { FigureChange, FigureChangeKind } from '@pionir/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { FigureChangeKindEnum } from '../graphql/enums.ts';

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
