import { premiumReasons } from '@pionir/shared';
import type { Language, Sheet } from '@pionir/shared';
import { labelOf } from '../../../i18n/bilingual.ts';
import { periodText } from '../../../ui/periodText.ts';
import type { BudgetRow } from './budgetRows.ts';
import { budgetWords } from './budgetWords.ts';

/** A budget each row; where its months cannot be said, the reason. */
export function budgetSheet(rows: readonly BudgetRow[], language: Language): Sheet {
  const words = budgetWords[language];
  return {
    head: [words.sheetProgram, words.sheetPeriod, words.sheetBudget, words.people, words.sheetMonths],
    rows: rows.map(({ program, check: { budget, people, monthsFundable, reason } }) => [
      program,
      periodText(budget.periodFrom, budget.periodTo, language) ?? '',
      budget.value,
      people.value ?? '',
      monthsFundable ?? labelOf(premiumReasons[reason ?? 'NO_PEOPLE'], language),
    ]),
  };
}
