import { metrics, missingReasons } from '@pionir/shared';
import type { RegencyAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { Movement } from '../../ui/Movement.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { MedianGap } from '../../ui/MedianGap.tsx';
import { tableWords } from '../../ui/tableWords.ts';
import { toRankRows } from './rankRows.ts';
import type { RankRow } from './rankRows.ts';
import { regencyWords } from './regencyWords.ts';

/** The place's rank by each metric; where it has none, the reason. */
export function RankTable({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(regencyWords);
  const shared = useWords(tableWords);
  return (
    <section>
      <h2 id="rank-table">{words.ranks}</h2>
      <table className="numbers rank-table" aria-labelledby="rank-table">
        <thead>
          <tr>
            <th scope="col">{words.metric}</th>
            <th scope="col" className="number">
              {words.value}
            </th>
            <th scope="col" className="number">
              {words.rank}
            </th>
            <th scope="col" className="number">
              {shared.toMedian}
            </th>
            <th scope="col" className="number">
              {shared.movement}
            </th>
          </tr>
        </thead>
        <tbody>
          {toRankRows(regency).map((row) => (
            <Row key={row.metric} row={row} place={regency.name} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, place }: { readonly row: RankRow; readonly place: string }) {
  const words = useWords(regencyWords);
  const shared = useWords(tableWords);
  const language = useLanguage();
  const label = labelOf(metrics[row.metric], language);
  if (row.rank === null) {
    return (
      <tr>
        <th scope="row">{label}</th>
        <td colSpan={4} className="missing-cell">
          {row.missing === null
            ? words.notRanked
            : `${words.notRanked}: ${labelOf(missingReasons[row.missing], language).toLowerCase()}`}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">
        <Quantity quantity={row.rank.quantity} about={`${place}: ${label}`} />
      </td>
      <td className="number">
        {row.rank.rank}
        {row.rank.tied ? <span className="tied">{shared.tied}</span> : null}
      </td>
      <td className="number">
        <MedianGap gap={row.rank.gapToMedian} quantity={row.rank.quantity} about={`${place}: ${label}`} />
      </td>
      <td className="number">
        <Movement movement={row.rank.movement} byEntry={row.rank.movementByEntry} />
      </td>
    </tr>
  );
}
