import { missingReasons, rankedMetrics } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import type { DaysView } from '../../ui/daysView.ts';
import { MedianGap } from '../../ui/MedianGap.tsx';
import { Movement } from '../../ui/Movement.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { tableWords } from '../../ui/tableWords.ts';
import { intervalText } from '../ranking/pioneer/intervalText.ts';
import { defaultRankingView, printRankingView } from '../ranking/rankingView.ts';
import type { RankRow } from './rankRows.ts';
import { regencyWords } from './regencyWords.ts';

interface RankTableRowProps {
  readonly row: RankRow;
  readonly place: string;
  readonly view: DaysView;
}

/** The place by one metric, which leads to its ranking on the same days. */
export function RankTableRow({ row: { metric, rank, missing }, place, view }: RankTableRowProps) {
  const words = useWords(regencyWords);
  const shared = useWords(tableWords);
  const language = useLanguage();
  const label = labelOf(rankedMetrics[metric], language);
  const ranking = `${printRoute({ language, page: { name: 'ranking' } })}${printRankingView({ ...defaultRankingView, ...view, metric })}`;
  const head = (
    <th scope="row">
      <Link href={ranking}>{label}</Link>
    </th>
  );
  if (rank === null) {
    const reason = missing === null ? '' : `: ${labelOf(missingReasons[missing], language).toLowerCase()}`;
    return (
      <tr>
        {head}
        <td colSpan={4} className="missing-cell">{`${words.notRanked}${reason}`}</td>
      </tr>
    );
  }
  const interval = intervalText(rank);
  const about = `${place}: ${label}`;
  return (
    <tr>
      {head}
      <td className="number">
        <Quantity quantity={rank.quantity} about={about} />
      </td>
      <td className="number">
        {rank.rank}
        {rank.tied ? <span className="tied">{shared.tied}</span> : null}
        {interval === null ? null : <span className="small">{words.interval(interval)}</span>}
      </td>
      <td className="number">
        <MedianGap gap={rank.gapToMedian} quantity={rank.quantity} about={about} />
      </td>
      <td className="number">
        <Movement movement={rank.movement} byEntry={rank.movementByEntry} />
      </td>
    </tr>
  );
}
