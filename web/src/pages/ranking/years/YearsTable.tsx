import { missingReasons } from '@pionir/shared';
import type { BumpChartData } from '../../../charts/toBumpChartData.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { PlaceLink } from '../../../ui/PlaceLink.tsx';
import { tableWords } from '../../../ui/tableWords.ts';
import { yearsWords } from './yearsWords.ts';

interface YearsTableProps {
  readonly data: BumpChartData;
  readonly search: string;
}

/** The lines' twin: places down, years across. */
export function YearsTable({ data, search }: YearsTableProps) {
  const words = useWords(yearsWords);
  const shared = useWords(tableWords);
  const language = useLanguage();
  return (
    // The links inside take the focus, so the region scrolls by keyboard as well.
    <div className="table-scroll" role="region" aria-label={data.title}>
      <table className="numbers years-table">
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
                <PlaceLink place={place} search={search} />
              </th>
              {years.map(({ year, rank, tied, missing }) => (
                <td key={year} className="number">
                  {rank === null ? (
                    <span className="missing">
                      <span aria-hidden="true">–</span>
                      <span className="for-ears">{labelOf(missingReasons[missing ?? 'NOT_PUBLISHED'], language)}</span>
                    </span>
                  ) : (
                    rank
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
