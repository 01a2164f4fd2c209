import { indexComponents } from '@pionir/shared';
import type { RankingRow } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { shareText } from '../../../i18n/shareText.ts';
import { PercentileBar } from '../../../ui/PercentileBar.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { componentRows } from './componentRows.ts';
import { indexWords } from './indexWords.ts';

/** The six sides of one place: what was measured, where that stands, what it weighed, the rank without it. */
export function ComponentTable({ row }: { readonly row: RankingRow }) {
  const words = useWords(indexWords);
  const language = useLanguage();
  return (
    <table className="numbers component-table" aria-label={words.opened(row.regency.name)}>
      <thead>
        <tr>
          <th scope="col">{words.component}</th>
          <th scope="col" className="number">
            {words.value}
          </th>
          <th scope="col">{words.percentile}</th>
          <th scope="col" className="number">
            {words.weight}
          </th>
          <th scope="col" className="number">
            {words.without}
          </th>
        </tr>
      </thead>
      <tbody>
        {componentRows(row).map(({ component, quantity, percentile, weight, rankWithout }) => {
          const label = labelOf(indexComponents[component], language);
          return (
            <tr key={component}>
              <th scope="row">{label}</th>
              {percentile === null ? (
                <td colSpan={3} className="missing-cell">
                  <Quantity quantity={quantity} about={`${row.regency.name}: ${label}`} />
                </td>
              ) : (
                <>
                  <td className="number">
                    <Quantity quantity={quantity} about={`${row.regency.name}: ${label}`} withUnit />
                  </td>
                  <td>
                    <PercentileBar percentile={percentile} />
                  </td>
                  <td className="number">{shareText(weight, language)}</td>
                </>
              )}
              <td className="number">{rankWithout ?? <span className="missing">{words.notRanked}</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
