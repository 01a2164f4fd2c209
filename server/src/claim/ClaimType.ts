import type {
  Claim,
  ClaimDirection,
  ClaimKind,
  ClaimMetric,
  ClaimPeriod,
  ClaimScope,
  Day,
  RankingFilter,
} from '@pionir/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { DateScalar } from '../graphql/DateScalar.ts';
import { ClaimDirectionEnum, ClaimKindEnum, ClaimScopeEnum } from '../graphql/enums.ts';
import { NodeType } from '../graphql/NodeType.ts';
import { ClaimFilterType } from './ClaimFilterType.ts';

@ObjectType('Claim', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A published superlative or rank, held against the figures known on its own day and today.',
})
export class ClaimType implements Claim {
  /** The slug; the resolver gives the global id in its place. */
  id!: string;
  provinceCode!: string;
  regencyCode!: string | null;
  sourceId!: string;
  claimant!: string;
  claimantId!: string | null;
  statementId!: string | null;
  statementEn!: string;
  note!: string | null;
  noteId!: string | null;
  period!: ClaimPeriod | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was claimed: YYYY, YYYY-MM or YYYY-MM-DD; null where no source says.',
  })
  claimedOn!: string | null;

  @Field(() => ClaimScopeEnum, { description: 'Among whom.' })
  scope!: ClaimScope;

  @Field(() => String, { description: 'By what: the measure that the claim names.' })
  metric!: ClaimMetric;

  @Field(() => ClaimDirectionEnum, { nullable: true, description: 'Which end leads; null where that has no meaning.' })
  direction!: ClaimDirection | null;

  @Field(() => ClaimFilterType, { description: 'Which cohorts it is about.' })
  filter!: RankingFilter;

  @Field(() => ClaimKindEnum, { description: 'What kind of claim it is.' })
  kind!: ClaimKind;

  @Field(() => Int, { nullable: true, description: 'The rank claimed, from 1; null where it names none.' })
  rank!: number | null;

  @Field(() => DateScalar, { description: 'The first day on which a reader could know the claim.' })
  knownFrom!: Day;

  @Field(() => String, {
    nullable: true,
    description: 'Why it no longer counts, so that no list has it any more; null while it does.',
  })
  withdrawnReason!: string | null;
}

export const ClaimConnection = connectionType<Claim>('Claim', () => ClaimType);
