import { formatNumber, rankedMetrics } from '@pionir/shared';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import type { PreviewAnswer } from '../graphql/types.ts';
import { previewWords } from './previewWords.ts';

interface RankTableProps {
  readonly ranks: PreviewAnswer['ranks'];
  readonly label: string;
}

/** Places with the rank they have and the one they would. */
export function RankTable({ ranks, label }: RankTableProps) {
  const words = useWords(previewWords);
  const language = useLanguage();
  const rankOr = (rank: number | null) =>
    rank === null ? <span className="missing">{words.unranked}</span> : formatNumber(rank, 'people', language);
  return (
    <table className="numbers" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col" className="number">
            {words.before}
          </th>
          <th scope="col" className="number">
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranks.map(({ metric, year, code, placeName, rankBefore, rankAfter }) => (
          <tr key={`${metric} ${year} ${code}`}>
            <th scope="row">
              {placeName}
              <span className="small">{`${labelOf(rankedMetrics[metric], language)}, ${year}`}</span>
            </th>
            <td className="number">{rankOr(rankBefore)}</td>
            <td className="number">{rankOr(rankAfter)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
