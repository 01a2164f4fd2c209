import { useMemo } from 'react';
import { LazyIntervalChart } from '../../../charts/LazyIntervalChart.ts';
import { toIntervalChartData } from '../../../charts/toIntervalChartData.ts';
import type { RankingAnswer } from '../../../graphql/types.ts';
import { useLanguage } from '../../../i18n/LanguageContext.ts';
import { plainText } from '../../../i18n/sentence.ts';
import { printDaysView } from '../../../ui/daysView.ts';
import { Spoken } from '../../../ui/Spoken.tsx';
import { ExcludedPlaces } from '../ExcludedPlaces.tsx';
import type { PartsInHand } from '../partsInHand.ts';
import { rankingDownload } from '../rankingDownload.ts';
import { rankingHeadline } from '../rankingHeadline.ts';
import type { RankingView } from '../rankingView.ts';
import type { WeightsInHand } from '../weightsInHand.ts';
import { firmnessSentences } from './firmnessSentences.ts';
import { IndexTable } from './IndexTable.tsx';
import { WeightSliders } from './WeightSliders.tsx';

interface IndexBodyProps {
  readonly ranking: RankingAnswer;
  readonly revision: number;
  readonly view: RankingView;
  readonly inHand: WeightsInHand;
  readonly parts: PartsInHand;
}

/** The index: its weights, how firm its ranks are, the chart, and the table that opens to the components. */
export function IndexBody({ ranking, revision, view, inHand, parts }: IndexBodyProps) {
  const language = useLanguage();
  const chart = useMemo(
    () => toIntervalChartData(ranking, plainText(rankingHeadline(ranking, language)), language),
    [ranking, language],
  );
  const download = useMemo(
    () => rankingDownload(ranking, view, revision, language),
    [ranking, view, revision, language],
  );
  const search = printDaysView(view);
  const isRanked = chart.points.length > 0;
  return (
    <>
      <WeightSliders inHand={inHand} />
      {isRanked ? (
        <div className="firmness">
          {firmnessSentences(ranking, language).map((sentence) => (
            <p key={plainText(sentence)}>
              <Spoken sentence={sentence} />
            </p>
          ))}
        </div>
      ) : null}
      <div className="ranking-body">
        {isRanked ? <LazyIntervalChart data={chart} download={download} twin="ranking-head ranking-table" /> : null}
        <div className="ranking-tables">
          {isRanked ? (
            <IndexTable ranking={ranking} search={search} isOwn={view.weights !== null} parts={parts} />
          ) : null}
          {ranking.excluded.length === 0 ? null : <ExcludedPlaces excluded={ranking.excluded} search={search} />}
        </div>
      </div>
    </>
  );
}
