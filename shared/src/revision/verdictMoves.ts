import type { ClaimMoment, Verdict } from '../vocabulary/index.ts';

/** A verdict on a claim, by what was known on its day or is known today. */
export interface GivenVerdict {
  readonly claimId: string;
  readonly which: ClaimMoment;
  readonly verdict: Verdict;
}

/** A verdict that is another one than before; null on the side on which there is none. */
export interface VerdictMove {
  readonly claimId: string;
  readonly which: ClaimMoment;
  readonly verdictBefore: Verdict | null;
  readonly verdictAfter: Verdict | null;
}

/** The verdicts that differ between two states of the data, those on new and on withdrawn claims included. */
export function verdictMoves(before: readonly GivenVerdict[], after: readonly GivenVerdict[]): VerdictMove[] {
  const earlier = new Map(before.map((given) => [keyOf(given), given]));
  const later = new Set(after.map(keyOf));
  const gone = before
    .filter((given) => !later.has(keyOf(given)))
    .map(({ claimId, which, verdict }) => ({ claimId, which, verdictBefore: verdict, verdictAfter: null }));
  const moved = after.flatMap((given) => {
    const verdictBefore = earlier.get(keyOf(given))?.verdict ?? null;
    if (verdictBefore === given.verdict) return [];
    return [{ claimId: given.claimId, which: given.which, verdictBefore, verdictAfter: given.verdict }];
  });
  return [...moved, ...gone];
}

function keyOf({ claimId, which }: GivenVerdict): string {
  return `${claimId} ${which}`;
}
