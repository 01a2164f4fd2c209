import { useMemo } from 'react';
import { LazyRankingChart } from '../../charts/LazyRankingChart.tsx';
import { toRankingChartData } from '../../charts/toRankingChartData.ts';
import type { RankingAnswer } from '../../graphql/types.ts';
import { useLanguage } from '../../i18n/LanguageContext.ts';
import { plainText } from '../../i18n/sentence.ts';
import { printDaysView } from '../../ui/daysView.ts';
import { ExcludedPlaces } from './ExcludedPlaces.tsx';
import { rankingHeadline } from './rankingHeadline.ts';
import { RankingTable } from './RankingTable.tsx';
import type { RankingView } from './rankingView.ts';

/** The chart, its table twin and the places without a rank, all of the same answer. */
export function RankingBody({ ranking, view }: { readonly ranking: RankingAnswer; readonly view: RankingView }) {
  const language = useLanguage();
  const chart = useMemo(
    () => toRankingChartData(ranking, plainText(rankingHeadline(ranking, language)), language),
    [ranking, language],
  );
  const search = printDaysView(view);
  return (
    <div className="ranking-body">
      {chart.points.length === 0 ? null : <LazyRankingChart data={chart} />}
      <div className="ranking-tables">
        {chart.points.length === 0 ? null : <RankingTable ranking={ranking} search={search} />}
        {ranking.excluded.length === 0 ? null : <ExcludedPlaces excluded={ranking.excluded} search={search} />}
      </div>
    </div>
  );
}
