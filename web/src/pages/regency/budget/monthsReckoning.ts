import { formatQuantity } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import { quantityOfFigures } from '../../../ui/evidence.ts';
import type { Reckoning } from '../../../ui/evidence.ts';
import type { BudgetRow } from './budgetRows.ts';
import { budgetWords } from './budgetWords.ts';

/** How many months of premium a budget would fund, step by step; null where that cannot be said. */
export function monthsReckoning({ program, budgets, check }: BudgetRow, language: Language): Reckoning | null {
  const { monthsFundable, people, rule } = check;
  if (monthsFundable === null || people.value === null || rule.amount === null) return null;
  const words = budgetWords[language];
  const shown = formatQuantity(monthsFundable, 'months', language);
  const [budget, heads, premium] = [
    formatQuantity(check.budget.value, 'IDR', language),
    formatQuantity(people.value, 'people', language),
    formatQuantity(rule.amount, 'IDR', language),
  ];
  return {
    shown,
    lines: [
      `${budget} ÷ (${heads} × ${premium}) = ${shown}`,
      ...(rule.basis === null ? [] : [rule.basis]),
      ...(rule.regulation === null ? [] : [words.regulation(rule.regulation)]),
    ],
    values: [
      { about: `${program}: ${words.budget.toLowerCase()}`, quantity: quantityOfFigures(budgets) },
      { about: `${program}: ${words.people.toLowerCase()}`, quantity: people },
    ],
  };
}
