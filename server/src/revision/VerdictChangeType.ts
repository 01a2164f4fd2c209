import type { ClaimMoment, Verdict, VerdictChange } from '@pionir/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { ClaimMomentEnum, VerdictEnum } from '../graphql/enums.ts';

@ObjectType('VerdictChange', { simpleResolvers: true, description: 'A verdict on a claim that a revision changed.' })
export class VerdictChangeType implements VerdictChange {
  @Field(() => Int, { description: 'Number of the revision.' })
  revision!: number;

  @Field(() => ID, { description: 'Key of the claim.' })
  claimId!: string;

  @Field(() => ClaimMomentEnum, { description: 'Which of its two verdicts.' })
  which!: ClaimMoment;

  @Field(() => VerdictEnum, { nullable: true, description: 'The verdict before; null for a claim that is new.' })
  verdictBefore!: Verdict | null;

  @Field(() => VerdictEnum, { nullable: true, description: 'The verdict after; null for a claim that was withdrawn.' })
  verdictAfter!: Verdict | null;
}

export const VerdictChangeConnection = connectionType<VerdictChange>('VerdictChange', () => VerdictChangeType);
