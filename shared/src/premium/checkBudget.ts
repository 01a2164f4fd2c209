import { coverageOf, lastDayOfCohort } from '../coverage/index.ts';
import type { CohortFacts } from '../coverage/index.ts';
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
  /** The last day of the budget's period on which non-wage workers of the program count; its last day where none do. */
  readonly on: Day | null;
  /** Non-wage workers of the program who count that day. */
  readonly people: Quantity;
  readonly rule: PremiumRule;
  readonly monthsFundable: number | null;
  readonly reason: PremiumReason | null;
}

/** A budget over the people of its program and their premium by the rules, by what was known on a day. */
export function checkBudget(budget: Figure, facts: BudgetFacts, knownAt: Day): BudgetCheck {
  const from = budget.periodFrom ?? budget.periodTo;
  const to = budget.periodTo ?? budget.periodFrom;
  if (from === null || to === null)
    return unanswered(budget, null, missingQuantity('NOT_APPLICABLE', 'people'), noPremium('PERIOD_NOT_STATED'));
  const cohortOf = new Map(facts.cohorts.map((cohort) => [cohort.id, cohort]));
  const on = dayOfBudget(facts, cohortOf, [firstDayOf(from), lastDayOf(to)], knownAt);
  const covered = { cohorts: facts.payerCohorts, employed: [] };
  const clocks = { on, knownAt };
  const people = coverageOf(covered, clocks, isNonWage(cohortOf)).protectedWorkers;
  if (!isKnown(people)) return unanswered(budget, on, people, noPremium('NO_PEOPLE'));
  const paidFor = coverageOf(covered, clocks, ({ id }) => cohortOf.has(id)).countingCohortIds.flatMap(
    (id) => cohortOf.get(id) ?? [],
  );
  const rule = premiumOfPeriod(
    {
      segments: paidFor.map((cohort) => cohort.segment),
      categories: paidFor.map((cohort) => cohort.category),
      funding: facts.program.funding,
      benefits: facts.program.benefits,
    },
    budget,
  );
  if (rule.amount === null) return unanswered(budget, on, people, rule);
  const months = monthsFundable(budget.value, people.value, rule.amount);
  return { budget, on, people, rule, monthsFundable: months, reason: months === null ? 'NO_PEOPLE' : null };
}

function unanswered(budget: Figure, on: Day | null, people: Quantity, rule: PremiumRule): BudgetCheck {
  return { budget, on, people, rule, monthsFundable: null, reason: rule.reason };
}

const isNonWage = (cohortOf: ReadonlyMap<string, Cohort>) => (cohort: CohortFacts) =>
  cohortOf.get(cohort.id)?.segment === 'BPU';

/** Cohorts that end within the period are paid for as well: the last day on which some still count. */
function dayOfBudget(
  { payerCohorts }: BudgetFacts,
  cohortOf: ReadonlyMap<string, Cohort>,
  [first, last]: readonly [Day, Day],
  knownAt: Day,
): Day {
  const ends = payerCohorts
    .filter(isNonWage(cohortOf))
    .map((cohort) => lastDayOfCohort(cohort, knownAt))
    .filter((day) => day !== null && first <= day && day < last) as Day[];
  const counts = (on: Day) =>
    isKnown(coverageOf({ cohorts: payerCohorts, employed: [] }, { on, knownAt }, isNonWage(cohortOf)).protectedWorkers);
  return [last, ...ends.toSorted((a, b) => (a > b ? -1 : 1))].find(counts) ?? last;
}
