import { yearOfNumber } from '../dates/index.ts';
import type { PressFacts } from '../pressFacts.ts';
import type { MoneyMention } from '../money/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import type { AmountProposal, BudgetProposal } from '../proposal.ts';
import { readAt, spanOfTokens } from '../spanOfTokens.ts';
import type { MonthsMention } from '../spells/index.ts';

/** Budgets, each once for its value. */
export function proposeBudgets({ press, years }: PressFacts, money: readonly MoneyMention[]): BudgetProposal[] {
  return groupsOf(money.filter(({ role }) => role === 'BUDGET')).map(([first, ...others]) => {
    const all = [first, ...others];
    const per = all.find((each) => each.per !== null)?.per ?? null;
    const bounds = { after: first.number.from, before: first.number.to };
    return {
      kind: 'BUDGET',
      ...readAt(press, [
        spanOfTokens(press, first.number.from, first.to),
        ...others.map(({ number }) => spanOfTokens(press, number.from, number.to)),
      ]),
      rule: 'BUDGET_WORD',
      ...printedOf(first.number, 'IDR'),
      per,
      year: yearOfNumber(press, first.number, { after: bounds.after - 12, before: bounds.before + 8 }, years),
    };
  });
}

/** Premiums and benefits paid, each once for its value. */
export function proposeMoney(
  { press }: PressFacts,
  money: readonly MoneyMention[],
  role: 'PREMIUM' | 'BENEFIT',
): AmountProposal[] {
  return groupsOf(money.filter((each) => each.role === role)).map(([first, ...others]) => ({
    kind: role === 'PREMIUM' ? 'PREMIUM' : 'BENEFIT_PAID',
    ...readAt(press, [
      spanOfTokens(press, first.number.from, first.number.to),
      ...others.map(({ number }) => spanOfTokens(press, number.from, number.to)),
    ]),
    rule: role === 'PREMIUM' ? 'PREMIUM_WORD' : 'BENEFIT_WORD',
    ...printedOf(first.number, 'IDR'),
  }));
}

/** Months of premium, each number of them once. */
export function proposeMonths({ press }: PressFacts, months: readonly MonthsMention[]): AmountProposal[] {
  const firsts = months.filter((each, index) => months.findIndex(({ value }) => value === each.value) === index);
  return firsts.map(({ value, from, to, rule }) => {
    const others = months.filter((each) => each.value === value && each.from !== from);
    const reading = readAt(press, [
      spanOfTokens(press, from, to),
      ...others.map((each) => spanOfTokens(press, each.from, each.to)),
    ]);
    return { kind: 'MONTHS', ...reading, rule, value, unit: 'months', printed: reading.words, precision: 'EXACT' };
  });
}

export function proposeRates({ press }: PressFacts, rates: readonly NumberMention[]): AmountProposal[] {
  const firsts = rates.filter((each, index) => rates.findIndex(({ value }) => value === each.value) === index);
  return firsts.map((rate) => {
    const others = rates.filter((each) => each.value === rate.value && each !== rate);
    const spans = others.map(({ from, to }) => spanOfTokens(press, from, to));
    return {
      kind: 'RATE',
      ...readAt(press, [spanOfTokens(press, rate.from, rate.to), ...spans]),
      rule: 'RATE_WORD',
      ...printedOf(rate, 'percent'),
    };
  });
}

function groupsOf(money: readonly MoneyMention[]): [MoneyMention, ...MoneyMention[]][] {
  const groups: [MoneyMention, ...MoneyMention[]][] = [];
  for (const mention of money) {
    const same = groups.find(([first]) => first.number.value === mention.number.value);
    if (same === undefined) groups.push([mention]);
    else same.push(mention);
  }
  return groups;
}

function printedOf<Unit extends 'IDR' | 'percent'>({ value, printed, precision }: NumberMention, unit: Unit) {
  return { value, unit, printed, precision };
}
