import { useWords } from '../../../i18n/LanguageContext.ts';
import type { BudgetRow } from './budgetRows.ts';
import { BudgetTableRow } from './BudgetTableRow.tsx';
import { budgetWords } from './budgetWords.ts';

/** Each published budget with the months of premium that it would fund, or why that cannot be said. */
export function BudgetTable({ rows }: { readonly rows: readonly BudgetRow[] }) {
  const words = useWords(budgetWords);
  return (
    <table id="budget-table" className="numbers budget-table" aria-labelledby="budget-head">
      <thead>
        <tr>
          <th scope="col">{words.program}</th>
          <th scope="col" className="number">
            {words.budget}
          </th>
          <th scope="col" className="number">
            {words.people}
          </th>
          <th scope="col" className="number">
            {words.months}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BudgetTableRow key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}
