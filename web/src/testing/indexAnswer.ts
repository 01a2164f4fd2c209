import type { RankingAnswer, RankingRow } from '../graphql/types.ts';
import { componentNames, shareList } from '../pages/ranking/pioneer/indexWeights.ts';
import { quantity, ranking, row } from './answers.ts';

/** A place of the index with its percentiles in the order of the components. */
export function indexRow(
  name: string,
  rank: number,
  percentiles: readonly (number | null)[],
  changes: Partial<RankingRow> = {},
): RankingRow {
  const shares = shareList(null);
  return row(name, rank, 100 - rank, {
    quantity: quantity(100 - rank, { unit: 'points' }),
    rankLow: rank,
    rankHigh: rank + 1,
    firstPlaceShare: 0.5,
    tier: rank,
    components: componentNames.map((component, index) => ({
      component,
      percentile: percentiles[index] ?? null,
      weight: shares[index] as number,
      quantity: quantity(percentiles[index] ?? null),
    })),
    ...changes,
  });
}

export function indexRanking(rows: readonly RankingRow[], changes: Partial<RankingAnswer> = {}): RankingAnswer {
  return ranking(rows, { metric: 'PIONEER_INDEX', unit: 'points', resolution: 0.032, ...changes });
}
