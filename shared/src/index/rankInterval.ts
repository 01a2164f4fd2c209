/** Ranks that a place takes with a stated probability. */
export interface RankInterval {
  /** The best rank in it. */
  readonly low: number;
  /** The worst rank in it. */
  readonly high: number;
}

/** The share of weightings that an interval is to hold. */
export const intervalCoverage = 0.9;

/**
 * The interval of ranks whose probability is nearest to 90%, equal tails cut off
 * as far as whole ranks allow. Ranks are whole, so no interval has just 90%: the
 * nearest is taken, sometimes a little more, sometimes a little less.
 */
export function rankInterval(counts: ArrayLike<number>): RankInterval {
  const cumulated = cumulate(counts);
  const total = cumulated.at(-1) as number;
  const tail = ((1 - intervalCoverage) / 2) * total;
  const lows = around(
    cumulated.findIndex((count) => count > tail),
    counts.length,
  );
  const highs = around(
    cumulated.findIndex((count) => count >= total - tail),
    counts.length,
  );
  const candidates = lows.flatMap((low) => highs.filter((high) => high >= low).map((high) => ({ low, high })));
  const missOf = ({ low, high }: RankInterval) => {
    const held = (cumulated[high] as number) - (low === 0 ? 0 : (cumulated[low - 1] as number));
    return Math.abs(held / total - intervalCoverage);
  };
  const [nearest] = candidates.toSorted((a, b) => missOf(a) - missOf(b) || a.high - a.low - (b.high - b.low));
  const { low, high } = nearest as RankInterval;
  return { low: low + 1, high: high + 1 };
}

function cumulate(counts: ArrayLike<number>): number[] {
  let sum = 0;
  return Array.from(counts, (count) => (sum += count));
}

function around(index: number, length: number): number[] {
  return [index - 1, index, index + 1].filter((candidate) => candidate >= 0 && candidate < length);
}
