import type { Benefit, FundingSource, Program } from '@pionir/shared';
import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { BenefitEnum, FundingSourceEnum } from '../graphql/enums.ts';
import { NodeType } from '../graphql/NodeType.ts';

@ObjectType('Program', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One scheme of one payer for one purpose; it lives over years.',
})
export class ProgramType implements Program {
  /** The slug; the resolver gives the global id in its place. */
  id!: string;
  provinceCode!: string;
  regencyCode!: string | null;
  nameId!: string;
  nameEn!: string;

  @Field(() => [FundingSourceEnum], { description: 'Who pays the premium.' })
  funding!: readonly FundingSource[];

  @Field(() => [BenefitEnum], { description: 'Benefits paid for; empty where no source states them.' })
  benefits!: readonly Benefit[];

  @Field(() => String, { nullable: true, description: 'When it began, as precise as the source.' })
  startsOn!: string | null;

  @Field(() => String, { nullable: true, description: 'When it ended, as precise as the source.' })
  endsOn!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark of ours.' })
  note!: string | null;
}

export const ProgramConnection = connectionType<Program>('Program', () => ProgramType);
