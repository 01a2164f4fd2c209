import type { RegencyAnswer } from '../../../graphql/types.ts';
import { useWords } from '../../../i18n/LanguageContext.ts';
import { BudgetTableRow } from './BudgetTableRow.tsx';
import { toBudgetRows } from './budgetRows.ts';
import { budgetWords } from './budgetWords.ts';

/** Each published budget with the months of premium that it would fund, or why that cannot be said. */
export function BudgetTable({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(budgetWords);
  const rows = toBudgetRows(regency.programs.nodes);
  if (rows.length === 0) return null;
  return (
    <section className="budgets">
      <h2 id="budget-table">{words.title}</h2>
      <table className="numbers budget-table" aria-labelledby="budget-table">
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
      <p className="table-note">{words.note}</p>
    </section>
  );
}
