import { lazy, Suspense, useMemo } from 'react';
import { LazyRankingChart } from '../../charts/LazyRankingChart.ts';
import { toRankingChartData } from '../../charts/toRankingChartData.ts';
import type { RankingAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { plainText } from '../../i18n/sentence.ts';
import { printDaysView } from '../../ui/daysView.ts';
import { LoadingNotice } from '../../ui/LoadingNotice.tsx';
import { ExcludedPlaces } from './ExcludedPlaces.tsx';
import type { PartsInHand } from './partsInHand.ts';
import { quantitiesOf } from './quantitiesOf.ts';
import { rankingDownload } from './rankingDownload.ts';
import { rankingHeadline } from './rankingHeadline.ts';
import { rankingWords } from './rankingWords.ts';
import { RankingTable } from './RankingTable.tsx';
import type { RankingView } from './rankingView.ts';
import { RankYears } from './RankYears.tsx';
import type { WeightsInHand } from './weightsInHand.ts';

interface RankingBodyProps {
  readonly ranking: RankingAnswer;
  /** Of the data that answers. */
  readonly revision: number;
  readonly view: RankingView;
  readonly inHand: WeightsInHand;
  readonly parts: PartsInHand;
}

/** The index brings arithmetic and words of its own, which only its readers load. */
const IndexBody = lazy(async () => ({ default: (await import('./pioneer/IndexBody.tsx')).IndexBody }));

/** After the page: nobody waits for them. */
const SourcesBehind = lazy(async () => ({
  default: (await import('../../ui/sources/SourcesBehind.tsx')).SourcesBehind,
}));
const TakeAway = lazy(async () => ({ default: (await import('./TakeAway.tsx')).TakeAway }));

/** The chart, its table twin and the places without a rank, all of the same answer; below them the years. */
export function RankingBody(props: RankingBodyProps) {
  const words = useWords(rankingWords);
  return (
    <>
      {props.ranking.metric === 'PIONEER_INDEX' ? (
        <Suspense fallback={<LoadingNotice />}>
          <IndexBody {...props} />
        </Suspense>
      ) : (
        <MetricBody {...props} />
      )}
      <RankYears {...props} />
      <Suspense>
        <SourcesBehind quantities={quantitiesOf(props.ranking)} of={words.sourcesOf} />
      </Suspense>
      <Suspense>
        <TakeAway ranking={props.ranking} view={props.view} />
      </Suspense>
    </>
  );
}

function MetricBody({ ranking, revision, view }: RankingBodyProps) {
  const language = useLanguage();
  const chart = useMemo(
    () => toRankingChartData(ranking, plainText(rankingHeadline(ranking, language)), language),
    [ranking, language],
  );
  const download = useMemo(
    () => rankingDownload(ranking, view, revision, language),
    [ranking, view, revision, language],
  );
  const search = printDaysView(view);
  return (
    <div className="ranking-body">
      {chart.points.length === 0 ? null : (
        <LazyRankingChart data={chart} download={download} twin="ranking-head ranking-table" />
      )}
      <div className="ranking-tables">
        {chart.points.length === 0 ? null : <RankingTable ranking={ranking} search={search} />}
        {ranking.excluded.length === 0 ? null : <ExcludedPlaces excluded={ranking.excluded} search={search} />}
      </div>
    </div>
  );
}
