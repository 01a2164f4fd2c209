import { useMemo } from 'react';
import { LazyYearsChart } from '../../charts/LazyYearsChart.ts';
import { yearsSheet } from '../../charts/sheets/yearsSheet.ts';
import { toYearsChartData } from '../../charts/toYearsChartData.ts';
import type { HomeProvince, HomeYear } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { placesCount } from '../../ui/placesCount.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { ReckonedNumber } from '../../ui/ReckonedNumber.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
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
  const placesOf = ({ year, coverage: { placesWithValue, protectedWorkers } }: HomeYear) => {
    const about = `${name}, ${year}`;
    const values = protectedWorkers.value === null ? [] : [{ about, quantity: protectedWorkers }];
    return placesCount({ some: placesWithValue, all, without: [] }, { about, values }, language);
  };
  return (
    <section>
      <h2>{words.yearsTitle}</h2>
      <p id="province-finding" className="chart-title">
        <Spoken sentence={data.finding} />
      </p>
      <LazyYearsChart data={data} download={download} twin="province-finding province-years" />
      <table id="province-years" className="numbers years-twin" aria-label={data.title}>
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
              <td className="number">
                <ReckonedNumber {...placesOf({ year, coverage })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
