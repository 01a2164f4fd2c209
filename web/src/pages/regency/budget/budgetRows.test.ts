import { expect, test } from 'vitest';
import type { BudgetCheckAnswer, ProgramAnswer } from '../../../graphql/types.ts';
import { figure, quantity } from '../../../testing/answers.ts';
import { toBudgetRows } from './budgetRows.ts';
import { monthsReckoning } from './monthsReckoning.ts';

function check(slug: string, value: number, periodFrom: string, changes: Partial<BudgetCheckAnswer> = {}) {
  const budget = figure({ slug, value, periodFrom, measure: 'BUDGET', unit: 'IDR' });
  const rule = { amount: 16_800, regulation: 'PP 44/2015', basis: 'A basis.' };
  return { budget, people: quantity(500), monthsFundable: value / 500 / 16_800, reason: null, rule, ...changes };
}

function program(budgetChecks: readonly BudgetCheckAnswer[]): ProgramAnswer {
  return {
    slug: 'a-program',
    name: 'A program',
    funding: [],
    benefits: [],
    startsOn: null,
    endsOn: null,
    note: null,
    figures: { nodes: [] },
    cohorts: { nodes: [] },
    budgetChecks,
  };
}

test('an amount that several sources print is one row; the latest period comes first', () => {
  const rows = toBudgetRows([
    program([check('a', 33_600_000, '2023'), check('b', 84_000_000, '2024'), check('c', 33_600_000, '2023')]),
  ]);
  expect(rows.map(({ budgets }) => budgets.map(({ slug }) => slug))).toEqual([['b'], ['a', 'c']]);
});

test('the months are worked out step by step', () => {
  const [row] = toBudgetRows([program([check('a', 33_600_000, '2023')])]);
  expect(row && monthsReckoning(row, 'ID')).toMatchObject({
    shown: '4 bulan',
    lines: ['Rp33,6 juta ÷ (500 orang × Rp16.800) = 4 bulan', 'A basis.', 'Menurut PP 44/2015.'],
    values: [{ quantity: { value: 33_600_000 } }, { quantity: { value: 500 } }],
  });
});

test('without months there is a reason, and nothing to work out', () => {
  const nobody = { people: quantity(null), monthsFundable: null, reason: 'NO_PEOPLE' } as const;
  const [row] = toBudgetRows([program([check('a', 33_600_000, '2023', nobody)])]);
  expect(row && monthsReckoning(row, 'EN')).toBeNull();
});
