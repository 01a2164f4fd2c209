import type { Figure } from '@pionir/shared';
import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { DateScalar } from '../graphql/DateScalar.ts';
import { NodeType } from '../graphql/NodeType.ts';
import { FigureCellsType } from './FigureCellsType.ts';

@ObjectType('Figure', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One published number about one subject. Conflicting numbers stand side by side, never overwritten.',
})
export class FigureType extends FigureCellsType implements Figure {
  /** The slug; the resolver gives the global id in its place. */
  id!: string;

  @Field(() => DateScalar, { description: 'The first day on which a reader could know it.' })
  knownFrom!: string;
}

export const FigureConnection = connectionType<Figure>('Figure', () => FigureType);
