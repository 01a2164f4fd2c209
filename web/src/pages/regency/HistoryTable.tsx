import { workerCategories } from '@pionir/shared';
import { categoriesOf } from '../../charts/toCoverageChartData.ts';
import type { YearAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { regencyWords } from './regencyWords.ts';

interface HistoryTableProps {
  readonly history: readonly YearAnswer[];
  readonly title: string;
  readonly place: string;
}

/** Years down, categories across; wide ones scroll within their own frame. */
export function HistoryTable({ history, title, place }: HistoryTableProps) {
  const words = useWords(regencyWords);
  const language = useLanguage();
  const categories = categoriesOf(history);
  return (
    // The numbers inside take the focus, so the region scrolls by keyboard as well.
    <div className="table-scroll" role="region" aria-label={title}>
      <table id="history-table" className="numbers history-table">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col" className="number">
              {words.total}
            </th>
            {categories.map((category) => (
              <th key={category} scope="col" className="number">
                {labelOf(workerCategories[category], language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.map(({ year, coverage }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {coverage.protectedWorkers.value === null ? (
                <td colSpan={categories.length + 1} className="missing-cell">
                  <Quantity quantity={coverage.protectedWorkers} about={place} />
                </td>
              ) : (
                <>
                  <td className="number">
                    <Quantity quantity={coverage.protectedWorkers} about={`${place}, ${year}`} />
                  </td>
                  {categories.map((category) => {
                    const found = coverage.byCategory.find((each) => each.category === category);
                    return (
                      <td key={category} className="number">
                        {found === undefined ? (
                          <span className="missing">–</span>
                        ) : (
                          <Quantity
                            quantity={found.workers}
                            about={`${place}, ${year}: ${labelOf(workerCategories[category], language)}`}
                          />
                        )}
                      </td>
                    );
                  })}
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
