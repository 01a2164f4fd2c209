import { firstDayOfYear, yearOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { RankingAnswer, RankingRow } from '../graphql/types.ts';
import { showNumber, showQuantity } from '../i18n/showNumber.ts';
import { shortName } from './shortName.ts';

/** One place of the chart: where its bar begins and ends, and how it is spoken of. */
export interface RankingPoint {
  readonly code: string;
  /** Kind kept, since seven pairs share a name: "Kab. Blitar", "Kota Blitar". */
  readonly label: string;
  readonly span: readonly [from: number, to: number];
  /** From the lowest to the highest of conflicting figures; null where none conflict. */
  readonly conflict: readonly [low: number, high: number] | null;
  readonly shown: string;
  readonly spoken: string;
  readonly leads: boolean;
}

export interface RankingChartData {
  readonly title: string;
  readonly points: readonly RankingPoint[];
  /** What the bars are held against, such as the median. */
  readonly line: { readonly at: number; readonly label: string } | null;
  readonly axis: { readonly min: number; readonly max: number | null; readonly isYears: boolean };
  readonly unit: string;
}

/** The rows of a ranking as bars. Only ranked places: one without a value has no bar, not a bar of nothing. */
export function toRankingChartData(ranking: RankingAnswer, title: string, language: Language): RankingChartData {
  const rows = ranking.rows.nodes;
  const isYears = ranking.unit === 'year';
  const spanOf = isYears ? yearsUntil(ranking.on) : fromZero;
  const points = rows.map((row) => toPoint(row, spanOf(row.value), language));
  const ends = points.flatMap((point) => point.span);
  const median = ranking.median;
  return {
    title,
    points,
    line:
      median === null || rows.length < 2
        ? null
        : { at: median, label: `median ${showNumber(median, ranking.unit, language)}` },
    axis: isYears
      ? // A bar's length is its value, so bars begin at zero; years have no such beginning. Two more make room for the label.
        { min: Math.min(...ends) - 2, max: Math.max(...ends), isYears }
      : { min: roomBelow(Math.min(...ends), Math.max(...ends)), max: null, isYears },
    unit: ranking.unit,
  };
}

/** Bars below zero carry their label on the left, and it needs a quarter of the width. */
function roomBelow(least: number, most: number): number {
  return least < 0 ? least - (most - least) / 4 : 0;
}

const fromZero = (value: number) => [0, value] as const;

/** A year is drawn as the time from its first day until the day asked about: the longer, the earlier. */
function yearsUntil(on: string): (year: number) => readonly [number, number] {
  const today = yearOf(on) + daysInto(on) / 366;
  return (year) => [year, Math.max(today, year)];
}

function daysInto(day: string): number {
  return (Date.parse(day) - Date.parse(firstDayOfYear(yearOf(day)))) / 86_400_000;
}

function toPoint(row: RankingRow, span: RankingPoint['span'], language: Language): RankingPoint {
  const words = language === 'ID' ? indonesian : english;
  const conflict = conflictOf(row);
  const show = (value: number) => showNumber(value, row.quantity.unit, language);
  const remarks = [
    ...(row.tied ? [words.tied] : []),
    ...(conflict === null ? [] : [words.conflict(show(conflict[0]), show(conflict[1]))]),
  ];
  return {
    code: row.regency.code,
    label: shortName(row.regency),
    span,
    conflict,
    shown: show(row.value),
    spoken: [
      `${row.regency.name}: ${showQuantity(row.value, row.quantity.unit, language)}, ${words.rank} ${row.rank}`,
      ...remarks,
    ].join(', '),
    leads: row.rank === 1,
  };
}

function conflictOf({ valueLow, valueHigh }: RankingRow): RankingPoint['conflict'] {
  return valueLow === null || valueHigh === null || valueLow === valueHigh ? null : [valueLow, valueHigh];
}

const indonesian = {
  rank: 'peringkat',
  tied: 'seri',
  conflict: (low: string, high: string) => `sumber berbeda, ${low} sampai ${high}`,
};

const english: typeof indonesian = {
  rank: 'rank',
  tied: 'tied',
  conflict: (low, high) => `sources differ, ${low} to ${high}`,
};
