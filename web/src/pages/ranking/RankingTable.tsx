import { rankedMetrics, units } from '@pionir/shared';
import type { RankingAnswer, RankingRow } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { readUnit } from '../../i18n/showNumber.ts';
import type { NamedQuantity, Reckoning } from '../../ui/evidence.ts';
import { Movement } from '../../ui/Movement.tsx';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { RankNumber } from '../../ui/RankNumber.tsx';
import { ReckonedNumber } from '../../ui/ReckonedNumber.tsx';
import { MedianGap } from '../../ui/MedianGap.tsx';
import { tableWords } from '../../ui/tableWords.ts';
import { rankConflict, valueConflict } from './conflictReckoning.ts';
import { rankingWords } from './rankingWords.ts';

/** The chart's twin: the same rows, to be read, copied and asked. */
export function RankingTable({ ranking, search }: { readonly ranking: RankingAnswer; readonly search: string }) {
  const words = useWords(rankingWords);
  const shared = useWords(tableWords);
  const language = useLanguage();
  const hasMedian = ranking.rows.nodes.some((row) => row.gapToMedian !== null);
  const hasConflicts = ranking.rows.nodes.some((row) => valueConflict(ownOf(row), row, language) !== null);
  return (
    <section>
      <h2 id="ranking-table-name">{words.table}</h2>
      <table className="numbers ranking-table" id="ranking-table" aria-labelledby="ranking-table-name">
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
            <Row key={row.regency.code} row={row} among={ranking.rankedCount} search={search} hasMedian={hasMedian} />
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
  /** How many are ranked. */
  readonly among: number;
  readonly search: string;
  readonly hasMedian: boolean;
}

const ownOf = ({ regency, quantity }: RankingRow) => ({ about: regency.name, quantity });

function Row({ row, among, search, hasMedian }: RowProps) {
  const words = useWords(rankingWords);
  const language = useLanguage();
  const own = ownOf(row);
  const [values, ranks] = [valueConflict(own, row, language), rankConflict(own, row, language)];
  const isAbove100 = row.quantity.unit === 'percent' && row.quantity.indicators.length > 0 && row.value > 100;
  return (
    <tr>
      <td className="rank">
        <RankNumber own={own} rank={row.rank} tied={row.tied} among={among} />
        <Flag own={own} reckoning={ranks} />
      </td>
      <th scope="row">
        <PlaceLink place={row.regency} search={search} />
        {isAbove100 ? <span className="flag">{words.above100}</span> : null}
      </th>
      <td className="number">
        <Quantity {...own} />
        <Flag own={own} reckoning={values} />
      </td>
      {hasMedian ? (
        <td className="number">
          <MedianGap gap={row.gapToMedian} {...own} />
        </td>
      ) : null}
      <td className="number">
        <Movement own={own} rank={row.rank} movement={row.movement} byEntry={row.movementByEntry} />
      </td>
    </tr>
  );
}

function Flag({ own, reckoning }: { readonly own: NamedQuantity; readonly reckoning: Reckoning | null }) {
  if (reckoning === null) return null;
  return (
    <span className="flag">
      <ReckonedNumber about={own.about} reckoning={reckoning} />
    </span>
  );
}
