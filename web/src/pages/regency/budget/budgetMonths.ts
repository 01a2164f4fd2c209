import type { Language } from '@pionir/shared';
import { formatQuantity, yearOf } from '@pionir/shared';
import type { Reckoning } from '../../../ui/evidence.ts';
import type { BudgetRow } from './budgetRows.ts';
import { monthsReckoning } from './monthsReckoning.ts';

/** A year of premium. */
export const fullYear = 12;

/** A budget whose months can be said. */
export interface BudgetMonths {
  readonly row: BudgetRow;
  readonly months: number;
  readonly reckoning: Reckoning;
  readonly amount: string;
  /** Of the period's begin; null where none is printed. */
  readonly year: number | null;
  /** "2025: Rp5,5 miliar". */
  readonly label: string;
}

/** The budgets whose months can be said, in the order of the rows. */
export function budgetMonths(rows: readonly BudgetRow[], language: Language): BudgetMonths[] {
  return rows.flatMap((row) => {
    const reckoning = monthsReckoning(row, language);
    const { budget, monthsFundable: months } = row.check;
    if (reckoning === null || months === null) return [];
    const amount = formatQuantity(budget.value, 'IDR', language);
    const year = budget.periodFrom === null ? null : yearOf(budget.periodFrom);
    return [{ row, months, reckoning, amount, year, label: year === null ? amount : `${year}: ${amount}` }];
  });
}

/** Whether a budget funds a year, as its months are shown: in tenths. */
export function fundsYear({ months }: BudgetMonths): boolean {
  return Math.round(months * 10) >= fullYear * 10;
}
