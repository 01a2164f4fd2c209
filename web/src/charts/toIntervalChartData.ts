import type { Language } from '@pionir/shared';
import type { RankingAnswer, RankingRow } from '../graphql/types.ts';
import { showQuantity } from '../i18n/showNumber.ts';
import { shortName } from './shortName.ts';

/** One place: its rank, and the ranks between which other weights would put it. */
export interface IntervalPoint {
  readonly code: string;
  readonly label: string;
  readonly rank: number;
  readonly low: number;
  readonly high: number;
  readonly spoken: string;
  readonly leads: boolean;
}

/** Rows of the chart that share a tier: from the first to the last of them. */
export interface TierBand {
  readonly tier: number;
  readonly from: number;
  readonly to: number;
}

export interface IntervalChartData {
  readonly title: string;
  readonly points: readonly IntervalPoint[];
  readonly bands: readonly TierBand[];
}

/** The ranked rows of an index as dots with whiskers; only what has an interval. */
export function toIntervalChartData(ranking: RankingAnswer, title: string, language: Language): IntervalChartData {
  const rows = ranking.rows.nodes;
  const bands = new Map<number, TierBand>();
  rows.forEach(({ tier }, index) => {
    if (tier !== null) bands.set(tier, { tier, from: bands.get(tier)?.from ?? index, to: index });
  });
  return { title, points: rows.flatMap((row) => toPoint(row, language)), bands: [...bands.values()] };
}

function toPoint(row: RankingRow, language: Language): IntervalPoint[] {
  const { rank, rankLow, rankHigh, regency } = row;
  if (rankLow === null || rankHigh === null) return [];
  const words = language === 'ID' ? indonesian : english;
  const value = showQuantity(row.value, row.quantity.unit, language);
  return [
    {
      code: regency.code,
      label: shortName(regency),
      rank,
      low: rankLow,
      high: rankHigh,
      spoken: `${regency.name}: ${words.spoken(rank, row.tied, rankLow, rankHigh)}, ${value}`,
      leads: rank === 1,
    },
  ];
}

const indonesian = {
  spoken: (rank: number, tied: boolean, low: number, high: number) =>
    `peringkat ${rank}${tied ? ', seri' : ''}, rentang 90% ${low} sampai ${high}`,
};

const english: typeof indonesian = {
  spoken: (rank, tied, low, high) => `rank ${rank}${tied ? ', tied' : ''}, 90% interval ${low} to ${high}`,
};
