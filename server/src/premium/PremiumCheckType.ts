import type { Figure, PremiumCheck, PremiumRule, PremiumVerdict } from '@pionir/shared';
import { Field, Float, ObjectType } from 'type-graphql';
import { FigureType } from '../figure/FigureType.ts';
import { PremiumVerdictEnum } from '../graphql/enums.ts';
import { PremiumRuleType } from './PremiumRuleType.ts';

@ObjectType('PremiumCheck', {
  simpleResolvers: true,
  description:
    'A printed premium set beside the rules, and the months its budget would fund by them. It speaks of non-wage workers only: other premiums go by the wage.',
})
export class PremiumCheckType implements PremiumCheck {
  @Field(() => PremiumVerdictEnum, { description: 'Whether the printed premium is the one by the rules.' })
  verdict!: PremiumVerdict;

  @Field(() => PremiumRuleType, { description: 'The rule of the months the budget is for.' })
  rule!: PremiumRule;

  @Field(() => Float, {
    nullable: true,
    description: 'Printed premium less the one by rule, in rupiah; null where no single rule holds.',
  })
  difference!: number | null;

  @Field(() => FigureType, { description: 'The printed premium of one person for one month.' })
  premium!: Figure;

  @Field(() => FigureType, { description: 'The printed head count.' })
  people!: Figure;

  @Field(() => FigureType, { description: 'The printed budget.' })
  budget!: Figure;

  @Field(() => FigureType, { nullable: true, description: 'The printed months; null where one month is meant.' })
  months!: Figure | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Months: the budget over the people times the premium by rule; null where no single rule holds, or there is nobody.',
  })
  monthsFundable!: number | null;
}
