import { useMemo } from 'react';
import { LazyYearsChart } from '../../charts/LazyYearsChart.tsx';
import { yearsSheet } from '../../charts/sheets/yearsSheet.ts';
import { toYearsChartData } from '../../charts/toYearsChartData.ts';
import type { HomeProvince } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { homeWords } from './homeWords.ts';

interface ProvinceYearsProps {
  readonly province: HomeProvince;
  readonly days: string;
  readonly revision: number;
}

/** The province over the years: the line and its table twin, of the same rows. */
export function ProvinceYears({ province, days, revision }: ProvinceYearsProps) {
  const words = useWords(homeWords);
  const language = useLanguage();
  const { coverageHistory: history, regencies, name } = province;
  const all = regencies.nodes.length;
  const data = useMemo(() => toYearsChartData(history, all, language), [history, all, language]);
  const download = useMemo(
    () => ({ sheet: yearsSheet(history, language), name: words.yearsFile, days, revision }),
    [history, language, words, days, revision],
  );
  return (
    <section>
      <h2>{words.yearsTitle}</h2>
      <p className="chart-title">{data.title}</p>
      <LazyYearsChart data={data} download={download} />
      <table className="numbers years-twin" aria-label={data.title}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col" className="number">
              {words.protected}
            </th>
            <th scope="col" className="number">
              {words.places}
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ year, coverage }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="number">
                <Quantity quantity={coverage.protectedWorkers} about={`${name}, ${year}`} />
              </td>
              <td className="number">{words.placesOf(coverage.placesWithValue, all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
