import type { Clocks, CountedPlace } from '../coverage/index.ts';
import { denominatorFor } from '../coverage/index.ts';
import { percentileBasis } from '../index/index.ts';
import type { PercentileBasis } from '../index/index.ts';
import { missingQuantity } from '../quantity/index.ts';
import type { Quantity } from '../quantity/index.ts';
import { rankedMetrics, rankPlaces } from '../ranking/index.ts';
import type { RankedMetricName, Ranking } from '../ranking/index.ts';
import type { Direction } from '../vocabulary/index.ts';
import { differenceTo } from './differenceTo.ts';

/** How one place stands by one metric, among all and among its like. */
export interface ComparisonCell {
  readonly code: string;
  readonly quantity: Quantity;
  /** Among all places of the province; null when not ranked. */
  readonly rank: number | null;
  /** Its percentile rank among all with a value. */
  readonly amongAll: PercentileBasis | null;
  /** The same among places of its kind. */
  readonly amongKind: PercentileBasis | null;
  /** The same among itself and its peers. */
  readonly amongPeers: PercentileBasis | null;
  /** The places of like size it is set among, the nearest first. */
  readonly peerCodes: readonly string[];
  /** People to add to reach the median of all; null where the metric does not count people. */
  readonly gapToMedian: number | null;
  /** Less the first place's value, in the metric's unit; null where either has none. */
  readonly differenceToFirst: number | null;
}

export interface ComparisonRow {
  readonly metric: RankedMetricName;
  readonly direction: Direction;
  /** How many places have a rank. */
  readonly rankedCount: number;
  /** Of the ranked values, in the metric's unit; null when nothing is ranked. */
  readonly median: number | null;
  readonly cells: readonly ComparisonCell[];
}

/** Places side by side, metric by metric, ranked among all the places given. */
export function comparePlaces(
  places: readonly CountedPlace[],
  codes: readonly string[],
  metrics: readonly RankedMetricName[],
  clocks: Clocks,
): ComparisonRow[] {
  return metrics.map((metric) => {
    const ranking = rankPlaces(places, { ...clocks, metric, filter: {} });
    const first = valueOf(ranking, codes[0]);
    return {
      metric,
      direction: ranking.direction,
      rankedCount: ranking.rows.length,
      median: ranking.median,
      cells: codes.map((code) => toCell(places, code, ranking, first, clocks)),
    };
  });
}

function toCell(
  places: readonly CountedPlace[],
  code: string,
  ranking: Ranking,
  first: number | null,
  clocks: Clocks,
): ComparisonCell {
  const row = ranking.rows.find((candidate) => candidate.code === code);
  const own = row?.value ?? null;
  const kind = places.find((place) => place.code === code)?.kind;
  const peerCodes = peersOf(places, code, clocks);
  const among = (codes: readonly string[]) => basisAmong(ranking, code, codes);
  return {
    code,
    quantity: row?.quantity ?? missingQuantity(reasonIn(ranking, code), rankedMetrics[ranking.metric].unit),
    rank: row?.rank ?? null,
    amongAll: among(places.map((place) => place.code)),
    amongKind: among(places.filter((place) => place.kind === kind).map((place) => place.code)),
    amongPeers: among([code, ...peerCodes]),
    peerCodes,
    gapToMedian: row?.gapToMedian ?? null,
    differenceToFirst: differenceTo(own, first),
  };
}

/** How many places of like size a place is set among. */
const peerCount = 5;

/** The places nearest in employed population, the nearest first; none where its own is not known. */
export function peersOf(places: readonly CountedPlace[], code: string, clocks: Clocks): string[] {
  const sizes = places.flatMap((place) => {
    const employed = denominatorFor(place.employed, clocks);
    return employed === null ? [] : [{ code: place.code, employed: employed.value }];
  });
  const own = sizes.find((place) => place.code === code);
  if (!own) return [];
  return sizes
    .filter((place) => place.code !== code)
    .map((place) => ({ code: place.code, distance: Math.abs(place.employed - own.employed) }))
    .toSorted((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, peerCount)
    .map((place) => place.code);
}

function basisAmong(ranking: Ranking, code: string, codes: readonly string[]): PercentileBasis | null {
  const values = codes.map((each) => valueOf(ranking, each));
  return percentileBasis(values, codes.indexOf(code), ranking.direction === 'HIGHER_RANKS_FIRST');
}

function valueOf(ranking: Ranking, code: string | undefined): number | null {
  return ranking.rows.find((row) => row.code === code)?.value ?? null;
}

function reasonIn(ranking: Ranking, code: string) {
  return ranking.excluded.find((place) => place.code === code)?.reason ?? 'NOT_PUBLISHED';
}
