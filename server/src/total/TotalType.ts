import type { Figure, Total, TotalKind, TotalStatus } from '@pionir/shared';
import { Field, Float, ObjectType } from 'type-graphql';
import { FigureType } from '../figure/FigureType.ts';
import { connectionType } from '../graphql/connection.ts';
import { TotalKindEnum, TotalStatusEnum } from '../graphql/enums.ts';
import { NodeType } from '../graphql/NodeType.ts';

@ObjectType('Total', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Arithmetic that a source states, done again. Where it does not reconcile, the check does not tell which number is off.',
})
export class TotalType implements Total {
  /** The slug; the resolver gives the global id in its place. */
  id!: string;
  sourceId!: string;
  statementId!: string | null;
  statementEn!: string;
  regencyCode!: string | null;

  @Field(() => TotalKindEnum, { description: 'What is done with the parts.' })
  kind!: TotalKind;

  @Field(() => TotalStatusEnum, { description: 'Whether the parts make the printed total.' })
  status!: TotalStatus;

  @Field(() => FigureType, { description: 'The printed result.' })
  total!: Figure;

  @Field(() => [FigureType], { description: 'What it is made of, in order; a ratio is the first over the second.' })
  parts!: readonly Figure[];

  @Field(() => Float, { description: "What the parts make, in the total's unit." })
  computed!: number;

  @Field(() => Float, { description: "Printed total less the computed one, in the total's unit." })
  difference!: number;

  @Field(() => Float, { description: 'How far the total may be off by rounding, in its unit; kept with the data.' })
  tolerance!: number;

  @Field(() => String, { nullable: true, description: 'A remark of ours.' })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it no longer counts, so that no list has it any more; null while it does.',
  })
  withdrawnReason!: string | null;
}

export const TotalConnection = connectionType<Total>('Total', () => TotalType);
