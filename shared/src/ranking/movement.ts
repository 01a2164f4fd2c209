/** Ranks won (positive) or lost against an earlier ranking, by cause. */
export interface Movement {
  readonly total: number;
  /** Because places entered above it, or left from above it. */
  readonly byEntry: number;
  /** Because values changed. */
  readonly byValue: number;
}

interface RankedCode {
  readonly code: string;
  readonly rank: number;
}

/**
 * How far a place moved, a place that entered or left told apart from a change of
 * value: a regency that falls only because another one was counted for the first
 * time did not do worse. Null when it is missing from either ranking.
 */
export function movementOf(code: string, before: readonly RankedCode[], now: readonly RankedCode[]): Movement | null {
  const then = before.find((row) => row.code === code);
  const own = now.find((row) => row.code === code);
  if (!then || !own) return null;
  const total = then.rank - own.rank;
  const byEntry = missingAbove(then, before, now) - missingAbove(own, now, before);
  return { total, byEntry, byValue: total - byEntry };
}

/** How many places stand above a row in its ranking and are missing from the other. */
function missingAbove(row: RankedCode, ranking: readonly RankedCode[], other: readonly RankedCode[]): number {
  const present = new Set(other.map(({ code }) => code));
  return ranking.filter(({ rank, code }) => rank < row.rank && !present.has(code)).length;
}
