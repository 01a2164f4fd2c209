import { formatQuantity } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { RankingChartData } from '../../../charts/toRankingChartData.ts';
import { showNumber } from '../../../i18n/showNumber.ts';
import { fullYear, fundsYear } from './budgetMonths.ts';
import type { BudgetMonths } from './budgetMonths.ts';

/** Budgets as bars of months against a year; one whose months cannot be said has no bar. */
export function toBudgetChartData(all: readonly BudgetMonths[], title: string, language: Language): RankingChartData {
  return {
    title,
    points: all.map((budget) => ({
      code: budget.row.key,
      label: budget.label,
      span: [0, budget.months],
      conflict: null,
      shown: showNumber(budget.months, 'months', language),
      spoken: `${budget.row.program}, ${budget.label}: ${budget.reckoning.shown}`,
      leads: fundsYear(budget),
    })),
    line: { at: fullYear, label: formatQuantity(fullYear, 'months', language) },
    axis: { min: 0, max: null, isYears: false },
    unit: 'months',
  };
}
