import type { PremiumBasis, PremiumReason, PremiumRule } from '@pionir/shared';
import { Field, Float, ObjectType } from 'type-graphql';
import { PremiumReasonEnum } from '../graphql/enums.ts';

@ObjectType('PremiumRule', {
  simpleResolvers: true,
  description:
    'The premium of one person for one month for work accident (JKK) and death (JKM), or the reason why there is no single one.',
})
export class PremiumRuleType implements PremiumRule {
  basis!: PremiumBasis | null;

  @Field(() => Float, { nullable: true, description: 'In rupiah a month; null when `reason` says why.' })
  amount!: number | null;

  @Field(() => PremiumReasonEnum, { nullable: true, description: 'Why there is no amount; null when there is one.' })
  reason!: PremiumReason | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Where the premium goes by the wage: its lowest share in percent; null for anything else.',
  })
  lowestShareOfWage!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Where the premium goes by the wage: its highest share in percent; null for anything else.',
  })
  highestShareOfWage!: number | null;
}
