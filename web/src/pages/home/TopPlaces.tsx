import { rankedMetrics, units } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { HomeAnswer, HomeRow } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { readUnit } from '../../i18n/showNumber.ts';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { RankNumber } from '../../ui/RankNumber.tsx';
import { defaultRankingView, printRankingView } from '../ranking/rankingView.ts';
import { homeWords } from './homeWords.ts';
import { topRows } from './topRows.ts';

/** The first ten with a bar each, and the way to all of them. */
export function TopPlaces({ ranking }: { readonly ranking: HomeAnswer['ranking'] }) {
  const words = useWords(homeWords);
  const language = useLanguage();
  const whole = printRankingView({ ...defaultRankingView, metric: ranking.metric });
  return (
    <section>
      <h2 id="top-places">{words.topTitle}</h2>
      <table className="numbers top-table" aria-labelledby="top-places">
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
          </tr>
        </thead>
        <tbody>
          {topRows(ranking.rows.nodes).map(({ row, length }) => (
            <tr key={row.regency.code}>
              <td className="rank">
                <RankNumber own={ownOf(row)} rank={row.rank} tied={row.tied} among={ranking.rankedCount} />
              </td>
              <th scope="row">
                <PlaceLink place={row.regency} search="" />
                <svg className="top-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={length} height="1" />
                </svg>
              </th>
              <td className="number">
                <Quantity {...ownOf(row)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="onward">
        <Link href={`${printRoute({ language, page: { name: 'ranking' } })}${whole}`}>
          {words.wholeRanking(ranking.rankedCount, ranking.excludedCount)}
        </Link>
      </p>
    </section>
  );
}

const ownOf = ({ regency, quantity }: HomeRow) => ({ about: regency.name, quantity });
