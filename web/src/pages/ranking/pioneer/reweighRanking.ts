import { median, reweighIndex } from '@pionir/shared';
import type { ReweighedPlace } from '@pionir/shared';
import type { RankingAnswer, RankingRow } from '../../../graphql/types.ts';
import type { AskedView } from '../rankingVariables.ts';
import type { WeightList } from '../readWeights.ts';
import { componentNames, toIndexWeights } from './indexWeights.ts';

/** The answer as the server would give it under other weights, by the same arithmetic: percentiles do not depend on weights. */
export function reweighRanking(
  answer: RankingAnswer,
  { kind, category, funding }: Pick<AskedView, 'kind' | 'category' | 'funding'>,
  weights: WeightList,
): RankingAnswer {
  const rowOf = new Map(answer.rows.nodes.map((row) => [row.regency.code, row]));
  const { rows, excluded, resolution } = reweighIndex(
    answer.rows.nodes.map((row) => ({ code: row.regency.code, percentiles: percentilesOf(row) })),
    {
      metric: 'PIONEER_INDEX',
      on: answer.on,
      knownAt: answer.knownAt,
      filter: { kind: kind ?? undefined, category, funding },
      weights: toIndexWeights(weights),
    },
  );
  const excludedRows = excluded.flatMap((code) => rowOf.get(code) ?? []);
  return {
    ...answer,
    rankedCount: rows.length,
    excludedCount: answer.excludedCount + excluded.length,
    median: median(rows.map((row) => row.value)),
    resolution,
    rows: { nodes: rows.flatMap((row) => toRow(row, rowOf.get(row.code))) },
    excluded: [
      ...answer.excluded,
      ...excludedRows.map(({ regency }) => ({ regency, reason: 'TOO_FEW_COMPONENTS' as const })),
    ],
  };
}

function percentilesOf(row: RankingRow): (number | null)[] {
  return componentNames.map((name) => row.components.find(({ component }) => component === name)?.percentile ?? null);
}

function toRow(place: ReweighedPlace, row: RankingRow | undefined): RankingRow[] {
  if (row === undefined) return [];
  const { rankLow, rankHigh, firstPlaceShare, tier, leaveOneOut } = place.uncertainty;
  return [
    {
      ...row,
      rank: place.rank,
      tied: place.tied,
      value: place.value,
      quantity: { ...row.quantity, value: place.value },
      // A year ago the office's weights held; against them the reader's would move without any change.
      movement: null,
      movementByEntry: null,
      rankLow,
      rankHigh,
      firstPlaceShare,
      tier,
      leaveOneOut,
      components: row.components.map((component) => ({
        ...component,
        weight: place.weights[componentNames.indexOf(component.component)] as number,
      })),
    },
  ];
}
