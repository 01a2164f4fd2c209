import type { RankingRow } from '../../../graphql/types.ts';

export interface TierGroup {
  readonly tier: number;
  readonly rows: readonly RankingRow[];
}

/** The rows under the tier they share, the first tier first; the order of ranks is kept. */
export function tierGroups(rows: readonly RankingRow[]): TierGroup[] {
  const tiers = new Map<number, RankingRow[]>();
  for (const row of rows) {
    if (row.tier !== null) tiers.set(row.tier, [...(tiers.get(row.tier) ?? []), row]);
  }
  return [...tiers].map(([tier, members]) => ({ tier, rows: members })).toSorted((a, b) => a.tier - b.tier);
}
