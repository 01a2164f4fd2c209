/** How sure one must be that a place stands above another to call them separated. */
export const separatedAt = 0.9;

/** The share of weightings in which the first scores above the second, equal scores counted half. */
export function shareAbove(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let above = 0;
  for (let draw = 0; draw < first.length; draw += 1) {
    const difference = (first[draw] as number) - (second[draw] as number);
    if (difference > 0) above += 1;
    else if (difference === 0) above += 0.5;
  }
  return above / first.length;
}

/** The share of neighbouring ranks that are really separated; null with fewer than two. Scores in the order of ranks. */
export function rankResolution(scores: readonly ArrayLike<number>[]): number | null {
  if (scores.length < 2) return null;
  const separated = scores.slice(1).filter((lower, index) => {
    return shareAbove(scores[index] as ArrayLike<number>, lower) >= separatedAt;
  });
  return separated.length / (scores.length - 1);
}

/**
 * Tiers from 1: a place opens a new tier when the first of the tier above it is
 * separated from it. Within a tier the order says little. Scores in the order of ranks.
 */
export function tiersOf(scores: readonly ArrayLike<number>[]): number[] {
  let tier = 0;
  let head: ArrayLike<number> | null = null;
  return scores.map((own) => {
    if (head === null || shareAbove(head, own) >= separatedAt) {
      tier += 1;
      head = own;
    }
    return tier;
  });
}
