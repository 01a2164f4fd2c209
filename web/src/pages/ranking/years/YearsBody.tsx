import { rankedMetrics } from '@pionir/shared';
import { useMemo } from 'react';
import { LazyBumpChart } from '../../../charts/LazyBumpChart.ts';
import { bumpSheet } from '../../../charts/sheets/bumpSheet.ts';
import { toBumpChartData } from '../../../charts/toBumpChartData.ts';
import { RankYearsDocument } from '../../../graphql/generated/RankYearsDocument.ts';
import type { RankingAnswer } from '../../../graphql/types.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { AnswerNotice } from '../../../ui/AnswerNotice.tsx';
import { knownSentence } from '../../../ui/knownSentence.ts';
import { defaultRankingView } from '../rankingView.ts';
import type { RankingView } from '../rankingView.ts';
import { YearsTable } from './YearsTable.tsx';
import { yearsWords } from './yearsWords.ts';

interface YearsBodyProps {
  readonly ranking: RankingAnswer;
  readonly view: RankingView;
  readonly revision: number;
}

/** Every place's rank, year by year, as lines and as their table. */
export function YearsBody({ ranking, view, revision }: YearsBodyProps) {
  const words = useWords(yearsWords);
  const language = useLanguage();
  const answer = useAnswer(RankYearsDocument, { metric: ranking.metric, knownAt: view.knownAt });
  const places = answer.data?.province?.regencies.nodes ?? null;
  const data = useMemo(
    () =>
      places === null
        ? null
        : toBumpChartData(
            places,
            (first, last) => words.title(labelOf(rankedMetrics[ranking.metric], language), first, last),
            language,
          ),
    [places, words, ranking.metric, language],
  );
  const days = knownSentence(ranking.knownAt, language);
  return (
    <div className="years-body">
      <AnswerNotice answer={answer} />
      {data === null ? null : data.lines.length === 0 ? (
        <p className="missing">{words.empty}</p>
      ) : (
        <>
          <p className="chart-title">{`${data.title}. ${words.scope}`}</p>
          <LazyBumpChart
            data={data}
            twin="years-table"
            download={{ sheet: bumpSheet(data, language), name: words.file, days, revision }}
          />
          <YearsTable data={data} view={{ ...defaultRankingView, metric: ranking.metric, knownAt: view.knownAt }} />
        </>
      )}
    </div>
  );
}
