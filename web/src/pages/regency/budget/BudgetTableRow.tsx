import { premiumReasons } from '@pionir/shared';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { quantityOfFigures } from '../../../ui/evidence.ts';
import { periodText } from '../../../ui/periodText.ts';
import { Quantity } from '../../../ui/Quantity.tsx';
import { ReckonedNumber } from '../../../ui/ReckonedNumber.tsx';
import type { BudgetRow } from './budgetRows.ts';
import { budgetWords } from './budgetWords.ts';
import { monthsReckoning } from './monthsReckoning.ts';

/** A budget of one period: the amount, the people, and the months. */
export function BudgetTableRow({ row }: { readonly row: BudgetRow }) {
  const words = useWords(budgetWords);
  const language = useLanguage();
  const { program, budgets, check } = row;
  const period = periodText(check.budget.periodFrom, check.budget.periodTo, language);
  const reckoning = monthsReckoning(row, language);
  return (
    <tr>
      <th scope="row">
        {program}
        {period === null ? null : <span className="small">{period}</span>}
      </th>
      <td className="number">
        <Quantity quantity={quantityOfFigures(budgets)} about={`${program}: ${words.budget}`} withUnit />
      </td>
      {reckoning === null ? (
        <td colSpan={2} className="missing-cell">
          {labelOf(premiumReasons[check.reason ?? 'NO_PEOPLE'], language)}
        </td>
      ) : (
        <>
          <td className="number">
            <Quantity quantity={check.people} about={`${program}: ${words.people}`} />
          </td>
          <td className="number">
            <ReckonedNumber about={`${program}: ${words.months}`} reckoning={reckoning} />
          </td>
        </>
      )}
    </tr>
  );
}
