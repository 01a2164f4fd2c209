import type { Figure } from '../quantity/index.ts';
import type { TotalStatement } from '../totals/index.ts';
import type { PremiumVerdict } from '../vocabulary/index.ts';
import { monthsFundable } from './monthsFundable.ts';
import { premiumOfPeriod } from './premiumOfPeriod.ts';
import type { PremiumFacts, PremiumRule } from './premiumRule.ts';

/** A budget of people times months times premium, as printed. */
export interface PrintedBudget {
  readonly budget: Figure;
  readonly people: Figure;
  readonly premium: Figure;
  /** Null where one month is meant. */
  readonly months: Figure | null;
}

/** A printed premium set beside the rules, and the months its budget would fund by them. */
export interface PremiumCheck extends PrintedBudget {
  readonly verdict: PremiumVerdict;
  readonly rule: PremiumRule;
  /** Printed premium less the one by rule, in rupiah; null where no single rule holds. */
  readonly difference: number | null;
  /** Budget over people times the premium by rule; null where no single rule holds. */
  readonly monthsFundable: number | null;
}

/** The roles of the numbers in a product that makes a budget; null for any other statement. */
export function readPrintedBudget({
  kind,
  total,
  parts,
}: Pick<TotalStatement, 'kind' | 'total' | 'parts'>): PrintedBudget | null {
  const [people, ...morePeople] = parts.filter((part) => part.unit === 'people');
  const [premium, ...morePremiums] = parts.filter((part) => part.measure === 'PREMIUM_PER_MONTH');
  if (kind !== 'PRODUCT' || total.unit !== 'IDR' || !people || !premium) return null;
  if (morePeople.length > 0 || morePremiums.length > 0) return null;
  return { budget: total, people, premium, months: parts.find((part) => part.unit === 'months') ?? null };
}

/** The rule is that of the months the budget is for. */
export function checkPremium(printed: PrintedBudget, facts: PremiumFacts): PremiumCheck {
  const { budget, people, premium } = printed;
  const rule = premiumOfPeriod(facts, budget);
  if (rule.amount === null) {
    return { ...printed, verdict: 'NO_SINGLE_RULE', rule, difference: null, monthsFundable: null };
  }
  return {
    ...printed,
    verdict: premium.value === rule.amount ? 'AGREES' : 'DIFFERS',
    rule,
    difference: premium.value - rule.amount,
    monthsFundable: monthsFundable(budget.value, people.value, rule.amount),
  };
}
