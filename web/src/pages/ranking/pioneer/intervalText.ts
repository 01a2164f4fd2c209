import type { RankingRow } from '../../../graphql/types.ts';

/** "1–2", or "1" where no weighting around moves it; null for a metric without an interval. */
export function intervalText({ rankLow, rankHigh }: Pick<RankingRow, 'rankLow' | 'rankHigh'>): string | null {
  if (rankLow === null || rankHigh === null) return null;
  return rankLow === rankHigh ? String(rankLow) : `${rankLow}–${rankHigh}`;
}
