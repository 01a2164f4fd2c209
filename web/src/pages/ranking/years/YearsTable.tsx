import { lastDayOfYear, missingReasons } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../../../app/route.ts';
import type { BumpChartData } from '../../../charts/toBumpChartData.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { printDaysView } from '../../../ui/daysView.ts';
import { PlaceLink } from '../../../ui/PlaceLink.tsx';
import { tableWords } from '../../../ui/tableWords.ts';
import { printRankingView } from '../rankingView.ts';
import type { RankingView } from '../rankingView.ts';
import { yearsWords } from './yearsWords.ts';

interface YearsTableProps {
  readonly data: BumpChartData;
  /** The ranking whose years these are. */
  readonly view: RankingView;
}

/** The lines' twin: places down, years across; each rank leads to the ranking of its year. */
export function YearsTable({ data, view }: YearsTableProps) {
  const words = useWords(yearsWords);
  const shared = useWords(tableWords);
  const language = useLanguage();
  const page = printRoute({ language, page: { name: 'ranking' } });
  const rankingOf = (year: number) => `${page}${printRankingView({ ...view, on: lastDayOfYear(year) })}`;
  return (
    // The links inside take the focus, so the region scrolls by keyboard as well.
    <div className="table-scroll" role="region" aria-label={data.title}>
      <table id="years-table" className="numbers years-table">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {data.years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.lines.map(({ place, years }) => (
            <tr key={place.code}>
              <th scope="row">
                <PlaceLink place={place} search={printDaysView({ on: null, knownAt: view.knownAt })} />
              </th>
              {years.map(({ year, rank, tied, missing }) => (
                <td key={year} className="number">
                  {rank === null ? (
                    <span className="missing">
                      <span aria-hidden="true">–</span>
                      <span className="for-ears">{labelOf(missingReasons[missing ?? 'NOT_PUBLISHED'], language)}</span>
                    </span>
                  ) : (
                    <Link href={rankingOf(year)}>{rank}</Link>
                  )}
                  {tied ? <span className="tied">{shared.tied}</span> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
