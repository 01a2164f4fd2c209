import { useMemo } from 'react';
import { LazyCoverageChart } from '../../charts/LazyCoverageChart.tsx';
import { toCoverageChartData } from '../../charts/toCoverageChartData.ts';
import type { RegencyAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { HistoryTable } from './HistoryTable.tsx';
import { regencyWords } from './regencyWords.ts';

/** Cohorts over the years: the chart and its table twin, of the same rows. */
export function CoverageHistory({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(regencyWords);
  const language = useLanguage();
  const { coverageHistory, name } = regency;
  const title = words.historyTitle(name);
  const chart = useMemo(
    () => toCoverageChartData(coverageHistory, title, language),
    [coverageHistory, title, language],
  );
  return (
    <section>
      <h2>{words.history}</h2>
      {chart.series.length === 0 ? (
        <p className="missing">{words.historyEmpty}</p>
      ) : (
        <>
          <p className="chart-title">{title}</p>
          <LazyCoverageChart data={chart} />
          <HistoryTable history={coverageHistory} title={title} place={name} />
        </>
      )}
    </section>
  );
}
