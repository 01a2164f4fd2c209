import { rankedMetrics } from '@pionir/shared';
import type { ComparisonAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage } from '../../i18n/LanguageContext.ts';
import { printDaysView } from '../../ui/daysView.ts';
import { CompareCell } from './CompareCell.tsx';

/** A block a metric, and in it each place in the order chosen. */
export function CompareRows({ comparison }: { readonly comparison: ComparisonAnswer }) {
  const language = useLanguage();
  const search = printDaysView(comparison);
  return comparison.rows.map((row) => {
    const { metric, cells } = row;
    const [first] = cells;
    if (first === undefined) return null;
    const label = labelOf(rankedMetrics[metric], language);
    return (
      <section key={metric} className="compare-row">
        <h2>{label}</h2>
        <ul className="compare-cells">
          {comparison.places.map((place, index) => {
            const cell = cells[index];
            return cell === undefined ? null : (
              <CompareCell
                key={place.code}
                row={row}
                cell={cell}
                place={place}
                first={first}
                metric={label}
                search={search}
              />
            );
          })}
        </ul>
      </section>
    );
  });
}
