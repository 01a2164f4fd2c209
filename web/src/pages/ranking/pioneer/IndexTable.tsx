import { rankedMetrics, units } from '@pionir/shared';
import type { RankingAnswer } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { tableWords } from '../../../ui/tableWords.ts';
import type { PartsInHand } from '../partsInHand.ts';
import { rankingWords } from '../rankingWords.ts';
import { IndexRow } from './IndexRow.tsx';
import { indexWords } from './indexWords.ts';
import { tierGroups } from './tierGroups.ts';

interface IndexTableProps {
  readonly ranking: RankingAnswer;
  readonly search: string;
  /** Under weights of the reader's own. */
  readonly isOwn: boolean;
  readonly parts: PartsInHand;
}

/** The chart's twin, tier by tier; each row opens to its components. */
export function IndexTable({ ranking, search, isOwn, parts }: IndexTableProps) {
  const words = useWords(indexWords);
  const heads = useWords(rankingWords);
  const shared = useWords(tableWords);
  const language = useLanguage();
  const columns = isOwn ? 5 : 6;
  return (
    <section>
      <h2 id="ranking-table-name">{heads.table}</h2>
      <table className="numbers ranking-table index-table" id="ranking-table" aria-labelledby="ranking-table-name">
        <thead>
          <tr>
            <th scope="col">
              <span className="for-ears">{heads.rank}</span>
              <span aria-hidden="true">#</span>
            </th>
            <th scope="col">{heads.place}</th>
            <th scope="col" className="number">
              {`${labelOf(rankedMetrics.PIONEER_INDEX, language)}, ${labelOf(units.points, language)}`}
            </th>
            <th scope="col" className="number">
              {words.interval}
            </th>
            <th scope="col" className="number">
              {words.first}
            </th>
            {isOwn ? null : (
              <th scope="col" className="number">
                {shared.movement}
              </th>
            )}
          </tr>
        </thead>
        {tierGroups(ranking.rows.nodes).map(({ tier, rows }) => (
          <tbody key={tier}>
            <tr className="tier">
              <th scope="rowgroup" colSpan={columns}>
                {words.tier(tier)}
              </th>
            </tr>
            {rows.map((row) => (
              <IndexRow
                key={row.regency.code}
                row={row}
                ranked={ranking.rows.nodes}
                search={search}
                columns={columns}
                isOwn={isOwn}
                parts={parts}
              />
            ))}
          </tbody>
        ))}
      </table>
      <p className="table-note">{isOwn ? `${words.note} ${words.ownNote}` : words.note}</p>
    </section>
  );
}
