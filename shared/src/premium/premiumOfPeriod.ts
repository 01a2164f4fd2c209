import { firstDayOf, lastDayOf } from '../period/index.ts';
import type { PartialDate } from '../period/index.ts';
import { noPremium, premiumRule, turningMonths } from './premiumRule.ts';
import type { PremiumFacts, PremiumRule } from './premiumRule.ts';

/** What a figure speaks of. */
export interface FigurePeriod {
  readonly periodFrom: PartialDate | null;
  readonly periodTo: PartialDate | null;
}

/** The premium of one person for one month that holds in every month of the period. */
export function premiumOfPeriod(facts: PremiumFacts, { periodFrom, periodTo }: FigurePeriod): PremiumRule {
  const from = periodFrom ?? periodTo;
  const to = periodTo ?? periodFrom;
  if (from === null || to === null) return noPremium('PERIOD_NOT_STATED');
  const first = firstDayOf(from).slice(0, 7);
  const last = lastDayOf(to).slice(0, 7);
  const turns = turningMonths.filter((month) => first < month && month <= last);
  const rule = premiumRule(facts, first);
  const holds = turns.every((month) => isSame(premiumRule(facts, month), rule));
  return holds ? rule : noPremium('RULE_CHANGES');
}

function isSame(one: PremiumRule, other: PremiumRule): boolean {
  return one.amount === other.amount && one.reason === other.reason;
}
