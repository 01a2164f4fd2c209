import { expect, test } from 'vitest';
import { plainText } from '../../../i18n/sentence.ts';
import { figure, quantity } from '../../../testing/answers.ts';
import { budgetFinding } from './budgetFinding.ts';
import { budgetMonths } from './budgetMonths.ts';
import type { BudgetRow } from './budgetRows.ts';
import { toBudgetChartData } from './toBudgetChartData.ts';

function row(key: string, monthsFundable: number | null, periodFrom: string | null = '2025'): BudgetRow {
  const budget = figure({ slug: key, value: 200_000_000, unit: 'IDR', periodFrom });
  const rule = { amount: 16_800, regulation: 'PP 44/2015', basis: null };
  const reason = monthsFundable === null ? ('NO_PEOPLE' as const) : null;
  return {
    key,
    program: 'A program',
    budgets: [budget],
    check: { budget, people: quantity(500), monthsFundable, reason, rule },
  };
}

test.each([
  [[row('a', null)], ''],
  [[row('a', 10.2)], 'The 2025 budget of Rp200 million funds premiums for 10.2 months'],
  [[row('a', 10.2, null)], 'The budget of Rp200 million funds premiums for 10.2 months'],
  [
    [row('a', 3.9), row('b', null), row('c', 11.96)],
    '1 of 2 budgets fund a year of premiums; all of them lie between 3.9 months and 12 months',
  ],
])('the finding of budgets %#', (rows, text) => {
  expect(plainText(budgetFinding(budgetMonths(rows, 'EN'), 'EN'))).toBe(text);
});

test('a budget without months has no bar, and those that fund a year stand out', () => {
  const { points, line } = toBudgetChartData(
    budgetMonths([row('a', 3.9), row('b', null), row('c', 12.4)], 'ID'),
    'title',
    'ID',
  );
  expect(points.map(({ shown, leads }) => [shown, leads])).toEqual([
    ['3,9', false],
    ['12,4', true],
  ]);
  expect(line).toEqual({ at: 12, label: '12 bulan' });
});
