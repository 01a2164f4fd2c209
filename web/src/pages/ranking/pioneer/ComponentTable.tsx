import type { RankingRow } from '../../../graphql/types.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { PercentileBar } from '../../../ui/PercentileBar.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { ReckonedNumber } from '../../../ui/ReckonedNumber.tsx';
import { componentRows } from './componentRows.ts';
import { indexWords } from './indexWords.ts';

interface ComponentTableProps {
  readonly row: RankingRow;
  /** Those it is ranked among, itself included. */
  readonly ranked: readonly RankingRow[];
}

/** The six sides of one place: what was measured, where that stands, what it weighed, the rank without it. */
export function ComponentTable({ row, ranked }: ComponentTableProps) {
  const words = useWords(indexWords);
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
        {componentRows(row, ranked, useLanguage()).map(({ component, label, own, known, without }) => (
          <tr key={component}>
            <th scope="row">{label}</th>
            {known === null ? (
              <td colSpan={3} className="missing-cell">
                <Quantity {...own} />
              </td>
            ) : (
              <>
                <td className="number">
                  <Quantity {...own} withUnit />
                </td>
                <td>
                  <PercentileBar percentile={known.percentile} about={own.about} reckoning={known.place} />
                </td>
                <td className="number">
                  <ReckonedNumber about={own.about} reckoning={known.weight} />
                </td>
              </>
            )}
            <td className="number">
              {without === null ? (
                <span className="missing">{words.notRanked}</span>
              ) : (
                <ReckonedNumber about={own.about} reckoning={without} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
