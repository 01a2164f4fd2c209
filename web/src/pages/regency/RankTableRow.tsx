import { missingReasons, rankedMetrics } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import type { DaysView } from '../../ui/daysView.ts';
import { MedianGap } from '../../ui/MedianGap.tsx';
import { Movement } from '../../ui/Movement.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { RankNumber } from '../../ui/RankNumber.tsx';
import { ReckonedNumber } from '../../ui/ReckonedNumber.tsx';
import { rankConflict } from '../ranking/conflictReckoning.ts';
import { intervalReckoning } from '../ranking/pioneer/firmnessReckoning.ts';
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
  const own = { about: `${place}: ${label}`, quantity: rank.quantity };
  const isIndex = metric === 'PIONEER_INDEX';
  const bounds = (isIndex ? intervalReckoning : rankConflict)(own, rank, language);
  return (
    <tr>
      {head}
      <td className="number">
        <Quantity {...own} />
      </td>
      <td className="number">
        <RankNumber own={own} rank={rank.rank} tied={rank.tied} among={null} />
        {bounds === null ? null : (
          <span className="small">
            {`${isIndex ? words.interval : words.conflict}: `}
            <ReckonedNumber about={own.about} reckoning={bounds} />
          </span>
        )}
      </td>
      <td className="number">
        <MedianGap gap={rank.gapToMedian} {...own} />
      </td>
      <td className="number">
        <Movement own={own} rank={rank.rank} movement={rank.movement} byEntry={rank.movementByEntry} />
      </td>
    </tr>
  );
}
