import type { RankedMetricName } from './rankedMetrics.ts';
import type { YearStanding } from './yearStandings.ts';

/** A rank that is another one than before; null on the side on which the place is not ranked. */
export interface RankMove {
  readonly metric: RankedMetricName;
  readonly year: number;
  readonly code: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
}

/** The ranks that differ between two states of the data, those entered and left included. */
export function rankMoves(before: readonly YearStanding[], after: readonly YearStanding[]): RankMove[] {
  const earlier = new Map(before.map((standing) => [keyOf(standing), standing]));
  const later = new Map(after.map((standing) => [keyOf(standing), standing]));
  return [...new Map([...earlier, ...later])].flatMap(([key, { metric, year, code }]) => {
    const was = earlier.get(key);
    const is = later.get(key);
    if (was?.rank === is?.rank) return [];
    return [
      {
        metric,
        year,
        code,
        rankBefore: was?.rank ?? null,
        rankAfter: is?.rank ?? null,
        valueBefore: was?.value ?? null,
        valueAfter: is?.value ?? null,
      },
    ];
  });
}

function keyOf({ metric, year, code }: YearStanding): string {
  return `${metric} ${year} ${code}`;
}
