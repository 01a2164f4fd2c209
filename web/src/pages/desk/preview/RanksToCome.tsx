import { formatNumber, rankedMetrics } from '@pionir/shared';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import type { PreviewAnswer } from '../graphql/types.ts';
import { previewWords } from './previewWords.ts';

interface RanksToComeProps {
  readonly ranks: PreviewAnswer['ranks'];
  /** How many would move in all. */
  readonly all: number;
}

/** Ranks that would move, the furthest first. */
export function RanksToCome({ ranks, all }: RanksToComeProps) {
  const words = useWords(previewWords);
  const language = useLanguage();
  if (all === 0) return null;
  const show = (count: number) => formatNumber(count, 'people', language);
  const rankOr = (rank: number | null) =>
    rank === null ? <span className="missing">{words.unranked}</span> : show(rank);
  return (
    <>
      <h3>{words.ranks}</h3>
      <p className="table-note">{words.ranksNote(show(ranks.length), show(all))}</p>
      <table className="numbers" aria-label={words.ranks}>
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
    </>
  );
}
