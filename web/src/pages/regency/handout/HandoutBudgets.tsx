import { formatQuantity, premiumReasons } from '@pionir/shared';
import type { RegencyAnswer } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { periodText } from '../../../ui/periodText.ts';
import { toBudgetRows } from '../budget/budgetRows.ts';
import { budgetWords } from '../budget/budgetWords.ts';
import { monthsReckoning } from '../budget/monthsReckoning.ts';
import { inRoom } from './handoutRows.ts';
import { handoutWords } from './handoutWords.ts';

const room = 5;

/** The budgets with the months that they would fund, written out. */
export function HandoutBudgets({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(budgetWords);
  const shared = useWords(handoutWords);
  const language = useLanguage();
  const { items, left } = inRoom(toBudgetRows(regency.programs.nodes), room);
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{words.program}</th>
            <th scope="col" className="number">
              {words.budget}
            </th>
            <th scope="col">{words.months}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((row) => {
            const { key, program, check } = row;
            const period = periodText(check.budget.periodFrom, check.budget.periodTo, language);
            const [line] = monthsReckoning(row, language)?.lines ?? [];
            return (
              <tr key={key}>
                <th scope="row">{period === null ? program : `${program}, ${period}`}</th>
                <td className="number">{formatQuantity(check.budget.value, 'IDR', language)}</td>
                <td>{line ?? labelOf(premiumReasons[check.reason ?? 'NO_PEOPLE'], language).toLowerCase()}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {left === 0 ? null : <p className="table-note">{shared.more(left)}</p>}
    </section>
  );
}
