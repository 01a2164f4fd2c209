import type { BudgetCheck, Figure, PremiumReason, PremiumRule, Quantity } from '@pionir/shared';
import { Field, Float, ObjectType } from 'type-graphql';
import { QuantityType } from '../coverage/QuantityType.ts';
import { FigureType } from '../figure/FigureType.ts';
import { DateScalar } from '../graphql/DateScalar.ts';
import { PremiumReasonEnum } from '../graphql/enums.ts';
import { PremiumRuleType } from './PremiumRuleType.ts';

@ObjectType('BudgetCheck', {
  simpleResolvers: true,
  description:
    'The months that a published budget would fund if it paid for all non-wage workers of its program, or the reason why that cannot be said. A source may mean a part of them, or one month.',
})
export class BudgetCheckType implements BudgetCheck {
  @Field(() => FigureType, { description: 'The published budget.' })
  budget!: Figure;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The last day of the budget's period on which non-wage workers of the program count, else any of its workers, else its last day; null where no period is stated.",
  })
  on!: string | null;

  @Field(() => QuantityType, {
    description: 'Non-wage workers of the program who count that day, with the head counts they come from.',
  })
  people!: Quantity;

  @Field(() => PremiumRuleType, { description: "The rule of the budget's period." })
  rule!: PremiumRule;

  @Field(() => Float, {
    nullable: true,
    description: 'Months: the budget over the people times the premium by rule; null when `reason` says why.',
  })
  monthsFundable!: number | null;

  @Field(() => PremiumReasonEnum, { nullable: true, description: 'Why there are no months; null when there are.' })
  reason!: PremiumReason | null;
}
