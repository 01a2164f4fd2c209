import { countingCohorts, coverageOf, lastDayOfCohort } from '../coverage/index.ts';
import type { CohortFacts, CohortFilter } from '../coverage/index.ts';
import type { Cohort, Program } from '../graph/index.ts';
import { firstDayOf, lastDayOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { isKnown, missingQuantity } from '../quantity/index.ts';
import type { Figure, Quantity } from '../quantity/index.ts';
import type { PremiumReason } from '../vocabulary/index.ts';
import { monthsFundable } from './monthsFundable.ts';
import { noPremium } from './premiumRule.ts';
import type { PremiumRule } from './premiumRule.ts';
import { premiumOfPeriod } from './premiumOfPeriod.ts';
import { toPremiumFacts } from './toPremiumFacts.ts';

/** What a budget is held against. */
export interface BudgetFacts {
  readonly program: Program;
  /** Of the program. */
  readonly cohorts: readonly Cohort[];
  /** All cohorts of its payer: one of another program may take over. */
  readonly payerCohorts: readonly CohortFacts[];
}

/** The months that a published budget would fund, or the reason why that cannot be said. */
export interface BudgetCheck {
  readonly budget: Figure;
  /** The last day of the budget's period on which non-wage workers of the program count, else any, else its last day. */
  readonly on: Day | null;
  /** Non-wage workers of the program who count that day. */
  readonly people: Quantity;
  readonly rule: PremiumRule;
  readonly monthsFundable: number | null;
  readonly reason: PremiumReason | null;
}

/**
 * A budget over the people of its program and their premium by the rules, by what
 * was known on a day. Where wage recipients count as well, or alone, the rule says
 * why there are no months: the budget is not for the non-wage workers only.
 */
export function checkBudget(budget: Figure, facts: BudgetFacts, knownAt: Day): BudgetCheck {
  const from = budget.periodFrom ?? budget.periodTo;
  const to = budget.periodTo ?? budget.periodFrom;
  if (from === null || to === null) {
    return unanswered(budget, null, missingQuantity('NOT_APPLICABLE', 'people'), noPremium('PERIOD_NOT_STATED'));
  }
  const records = new Map(facts.cohorts.map((cohort) => [cohort.id, cohort]));
  const isOfProgram: CohortFilter = ({ programId }) => programId === facts.program.id;
  const isNonWage: CohortFilter = (cohort) => isOfProgram(cohort) && cohort.segment === 'BPU';
  const cover = (on: Day, filter: CohortFilter) =>
    coverageOf({ cohorts: facts.payerCohorts, employed: [] }, { on, knownAt }, filter);
  const days = possibleDays(facts.payerCohorts.filter(isOfProgram), [firstDayOf(from), lastDayOf(to)], knownAt);
  const dayOf = (filter: CohortFilter) => days.find((day) => isKnown(cover(day, filter).protectedWorkers));
  const on = dayOf(isNonWage) ?? dayOf(isOfProgram) ?? lastDayOf(to);
  const people = cover(on, isNonWage).protectedWorkers;
  const counting = countingCohorts(facts.payerCohorts, { on, knownAt }).filter(({ cohort }) => isOfProgram(cohort));
  const paidFor = counting.flatMap(({ cohort }) => records.get(cohort.id) ?? []);
  if (paidFor.length === 0) return unanswered(budget, on, people, noPremium('NO_PEOPLE'));
  const rule = premiumOfPeriod(toPremiumFacts(facts.program, paidFor), budget);
  if (rule.amount === null || !isKnown(people)) return unanswered(budget, on, people, rule);
  const months = monthsFundable(budget.value, people.value, rule.amount);
  return { budget, on, people, rule, monthsFundable: months, reason: months === null ? 'NO_PEOPLE' : null };
}

function unanswered(budget: Figure, on: Day | null, people: Quantity, rule: PremiumRule): BudgetCheck {
  return { budget, on, people, rule, monthsFundable: null, reason: rule.reason };
}

/** The last day of the period, then the ends of cohorts within it, the latest first: who ended in it was paid for too. */
function possibleDays(
  cohorts: readonly CohortFacts[],
  [first, last]: readonly [Day, Day],
  knownAt: Day,
): readonly Day[] {
  const ends = cohorts.map((cohort) => lastDayOfCohort(cohort, knownAt)).filter((day) => day !== null);
  return [last, ...ends.filter((day) => first <= day && day < last).toSorted((a, b) => (a > b ? -1 : 1))];
}
