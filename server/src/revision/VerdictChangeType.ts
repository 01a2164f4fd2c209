import type { VerdictChange, ClaimMoment } from '@pionir/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { ClaimMomentEnum } from '../graphql/enums.ts';

@ObjectType('VerdictChange', { simpleResolvers: true, description: 'A verdict on a claim that a revision changed.' })
export class VerdictChangeType implements VerdictChange {
  @Field(() => Int, { description: 'Number of the revision.' })
  revision!: number;

  @Field(() => ID, { description: 'Key of the claim.' })
  claimId!: string;

  @Field(() => ClaimMomentEnum, { description: 'Which of its two verdicts.' })
  which!: ClaimMoment;

  @Field(() => String, { nullable: true, description: 'The verdict before; null when there was none.' })
  verdictBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The verdict after; null when there is none.' })
  verdictAfter!: string | null;
}

export const VerdictChangeConnection = connectionType<VerdictChange>('VerdictChange', () => VerdictChangeType);
