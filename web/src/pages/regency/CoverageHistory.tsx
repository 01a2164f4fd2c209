import { useMemo } from 'react';
import { LazyCoverageChart } from '../../charts/LazyCoverageChart.ts';
import { coverageSheet } from '../../charts/sheets/coverageSheet.ts';
import { toCoverageChartData } from '../../charts/toCoverageChartData.ts';
import type { RegencyAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { knownSentence } from '../../ui/knownSentence.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { regencyWords } from './regencyWords.ts';

interface CoverageHistoryProps {
  readonly regency: RegencyAnswer;
  readonly revision: number;
}

/** Cohorts over the years: the chart and its table twin, of the same rows. */
export function CoverageHistory({ regency, revision }: CoverageHistoryProps) {
  const words = useWords(regencyWords);
  const language = useLanguage();
  const { coverage, coverageHistory, code, name } = regency;
  const title = words.historyTitle(name);
  const chart = useMemo(() => toCoverageChartData(coverageHistory, name, language), [coverageHistory, name, language]);
  const download = useMemo(
    () => ({
      sheet: coverageSheet(coverageHistory, language),
      name: words.historyFile(code),
      days: knownSentence(coverage.knownAt, language),
      revision,
    }),
    [coverageHistory, language, words, code, coverage.knownAt, revision],
  );
  return (
    <section>
      <h2>{words.history}</h2>
      {chart.series.length === 0 ? (
        <p className="missing">{words.historyEmpty}</p>
      ) : (
        <>
          <p id="history-finding" className="chart-title">
            <Spoken sentence={chart.finding} />
          </p>
          <LazyCoverageChart data={chart} download={download} twin="history-finding history-table" />
          <HistoryTable history={coverageHistory} title={title} place={name} />
        </>
      )}
    </section>
  );
}
