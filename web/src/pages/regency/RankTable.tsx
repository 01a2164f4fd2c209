import type { RegencyAnswer } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import type { DaysView } from '../../ui/daysView.ts';
import { tableWords } from '../../ui/tableWords.ts';
import { RankTableRow } from './RankTableRow.tsx';
import { toRankRows } from './rankRows.ts';
import { regencyWords } from './regencyWords.ts';

interface RankTableProps {
  readonly regency: RegencyAnswer;
  readonly view: DaysView;
}

/** The place's rank by each metric; where it has none, the reason. */
export function RankTable({ regency, view }: RankTableProps) {
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
            <RankTableRow key={row.metric} row={row} place={regency.name} view={view} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
