import { rankedMetrics, units } from '@pionir/shared';
import type { RankingAnswer, RankingRow } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { readUnit } from '../../i18n/showNumber.ts';
import { Movement } from '../../ui/Movement.tsx';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { MedianGap } from '../../ui/MedianGap.tsx';
import { tableWords } from '../../ui/tableWords.ts';
import { conflictNote } from './conflictNote.ts';
import { rankingWords } from './rankingWords.ts';

/** The chart's twin: the same rows, to be read, copied and asked. */
export function RankingTable({ ranking, search }: { readonly ranking: RankingAnswer; readonly search: string }) {
  const words = useWords(rankingWords);
  const shared = useWords(tableWords);
  const language = useLanguage();
  const hasMedian = ranking.rows.nodes.some((row) => row.gapToMedian !== null);
  const hasConflicts = ranking.rows.nodes.some((row) => conflictNote(row, language).values !== null);
  return (
    <section>
      <h2 id="ranking-table">{words.table}</h2>
      <table className="numbers ranking-table" aria-labelledby="ranking-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="for-ears">{words.rank}</span>
              <span aria-hidden="true">#</span>
            </th>
            <th scope="col">{words.place}</th>
            <th scope="col" className="number">
              {`${labelOf(rankedMetrics[ranking.metric], language)}, ${labelOf(units[readUnit(ranking.unit)], language)}`}
            </th>
            {hasMedian ? (
              <th scope="col" className="number">
                {shared.toMedian}
              </th>
            ) : null}
            <th scope="col" className="number">
              {shared.movement}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranking.rows.nodes.map((row) => (
            <Row key={row.regency.code} row={row} search={search} hasMedian={hasMedian} />
          ))}
        </tbody>
      </table>
      <p className="table-note">
        {words.tableNote} {hasConflicts ? words.conflictNote : null}
      </p>
    </section>
  );
}

interface RowProps {
  readonly row: RankingRow;
  readonly search: string;
  readonly hasMedian: boolean;
}

function Row({ row, search, hasMedian }: RowProps) {
  const words = useWords(rankingWords);
  const shared = useWords(tableWords);
  const language = useLanguage();
  const conflict = conflictNote(row, language);
  const isAbove100 = row.quantity.unit === 'percent' && row.quantity.indicators.length > 0 && row.value > 100;
  return (
    <tr>
      <td className="rank">
        {row.rank}
        {row.tied ? <span className="tied">{shared.tied}</span> : null}
        {conflict.ranks === null ? null : <span className="flag">{conflict.ranks}</span>}
      </td>
      <th scope="row">
        <PlaceLink place={row.regency} search={search} />
        {isAbove100 ? <span className="flag">{words.above100}</span> : null}
      </th>
      <td className="number">
        <Quantity quantity={row.quantity} about={row.regency.name} />
        {conflict.values === null ? null : <span className="flag">{conflict.values}</span>}
      </td>
      {hasMedian ? (
        <td className="number">
          <MedianGap gap={row.gapToMedian} quantity={row.quantity} about={row.regency.name} />
        </td>
      ) : null}
      <td className="number">
        <Movement movement={row.movement} byEntry={row.movementByEntry} />
      </td>
    </tr>
  );
}
