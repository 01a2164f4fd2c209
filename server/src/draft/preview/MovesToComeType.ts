import type { ClaimMoment, RankedMetricName, Verdict } from '@pionir/shared';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ClaimMomentEnum, MetricEnum, VerdictEnum } from '../../graphql/enums.ts';

@ObjectType('RankToCome', { simpleResolvers: true, description: 'A rank that would move.' })
export class RankToComeType {
  @Field(() => MetricEnum, { description: 'What is ranked.' })
  metric!: RankedMetricName;

  @Field(() => Int, { description: 'Year at whose end it is.' })
  year!: number;

  @Field(() => ID, { description: 'BPS code of the place.' })
  code!: string;

  @Field(() => String, { description: 'Name of the place.' })
  placeName!: string;

  @Field(() => Int, { nullable: true, description: 'The rank now; null where the place is not ranked.' })
  rankBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'The rank then; null where the place would not be ranked.' })
  rankAfter!: number | null;

  @Field(() => Float, { nullable: true, description: 'The value now; null without a rank.' })
  valueBefore!: number | null;

  @Field(() => Float, { nullable: true, description: 'The value then; null without a rank.' })
  valueAfter!: number | null;
}

@ObjectType('VerdictToCome', { simpleResolvers: true, description: 'A verdict on a claim that would be another one.' })
export class VerdictToComeType {
  @Field(() => ID, { description: 'Key of the claim.' })
  claimId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is claimed, in Indonesian; null where there is only English.',
  })
  statementId!: string | null;

  @Field(() => String, { description: 'What is claimed, in English.' })
  statementEn!: string;

  @Field(() => ClaimMomentEnum, { description: 'Which of its two verdicts.' })
  which!: ClaimMoment;

  @Field(() => VerdictEnum, { nullable: true, description: 'The verdict now; null for a claim that would be new.' })
  verdictBefore!: Verdict | null;

  @Field(() => VerdictEnum, {
    nullable: true,
    description: 'The verdict then; null for a claim that would be withdrawn.',
  })
  verdictAfter!: Verdict | null;
}
