/**
 * Each value's percentile rank among the known ones, 0 (worst) to 100 (best):
 * the share of the others that are worse, equal ones counted half. A single
 * known value stands in the middle, at 50. Unknown stays unknown.
 */
export function percentileRanks(values: readonly (number | null)[], higherIsBetter: boolean): (number | null)[] {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  return values.map((value) => {
    if (value === null) return null;
    if (known.length === 1) return 50;
    const below = lowerBound(known, value);
    const equal = lowerBound(known, value, true) - below;
    const worse = higherIsBetter ? below : known.length - below - equal;
    return ((worse + (equal - 1) / 2) / (known.length - 1)) * 100;
  });
}

/** How many sorted values are below the value, or up to it. */
function lowerBound(sorted: readonly number[], value: number, inclusive = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = sorted[middle] as number;
    if (candidate < value || (inclusive && candidate === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
