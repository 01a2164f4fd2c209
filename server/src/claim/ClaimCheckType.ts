import type { Claim, ClaimYear, Day, Quantity, RankedPlace, Ranking, UntestablePart, Verdict } from '@pionir/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { QuantityType } from '../coverage/QuantityType.ts';
import { DateScalar } from '../graphql/DateScalar.ts';
import { UntestablePartEnum, VerdictEnum } from '../graphql/enums.ts';
import { RankedRegencyType, RankingType } from '../ranking/RankingType.ts';
import type { CheckedClaim } from './findClaimCheck.ts';

@ObjectType('ClaimYear', { simpleResolvers: true, description: 'A value of a claim that something rises.' })
export class ClaimYearType implements ClaimYear {
  @Field(() => Int, { description: 'The year; measured at its end, or on the day the claim speaks of.' })
  year!: number;

  @Field(() => QuantityType, { description: 'The value, or the reason why there is none.' })
  quantity!: Quantity;
}

@ObjectType('ClaimCheck', {
  simpleResolvers: true,
  description:
    'A claim held against the figures on a day, as known on another (honest numbers, section 7). The same two days give the same verdict, whatever is published later.',
})
export class ClaimCheckType implements CheckedClaim {
  claim!: Claim;
  ahead!: readonly RankedPlace[];

  @Field(() => VerdictEnum, { description: 'What the figures say of it.' })
  verdict!: Verdict;

  @Field(() => UntestablePartEnum, {
    nullable: true,
    description: 'Which part of the claim the data cannot carry; null for any verdict but UNTESTABLE.',
  })
  untestable!: UntestablePart | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the claim speaks of.' })
  on!: Day;

  @Field(() => DateScalar, { nullable: true, description: 'What had been published by this day.' })
  knownAt!: Day;

  @Field(() => QuantityType, {
    nullable: true,
    description: "The place's own value, or the reason why it has none; null where nothing is measured.",
  })
  own!: Quantity | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many other places the claim compares with; null where it compares with none.',
  })
  rivals!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them have figures.' })
  rivalsWithFigures!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The rank it was read to claim, or the last one of "among the first", which is a quarter of the places where the claim names no number; null where it claims no rank.',
  })
  readAsRank!: number | null;

  @Field(() => [RankedRegencyType], {
    description: 'The rows that speak against it, the strongest first; empty for any verdict but NOT_SUPPORTED.',
  })
  counterexamples!: readonly RankedPlace[];

  @Field(() => RankingType, {
    nullable: true,
    description: 'The ranking it rests on, of the places it compares; null where nothing is ranked.',
  })
  ranking!: Ranking | null;

  @Field(() => [ClaimYearType], {
    description: 'The values of a claim that something rises, the oldest first; empty for any other claim.',
  })
  years!: readonly ClaimYear[];
}
