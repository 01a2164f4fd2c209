import { rankedMetrics } from '../ranking/index.ts';
import { figureChangeKinds, claimMoments, wordsOf } from '../vocabulary/index.ts';
import type { FigureChange, RankChange, VerdictChange } from './changes.ts';

/** The newest revision first; within it by kind, then by the figure. */
export function figureChangesInOrder(changes: readonly FigureChange[]): FigureChange[] {
  return changes.toSorted(
    (a, b) =>
      b.revision - a.revision || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.figureId < b.figureId ? -1 : 1),
  );
}

/** The newest revision first; within it by metric, the newest year first, by rank now, who lost it last, by code. */
export function rankChangesInOrder(changes: readonly RankChange[]): RankChange[] {
  return changes.toSorted(
    (a, b) =>
      b.revision - a.revision ||
      metrics.indexOf(a.metric) - metrics.indexOf(b.metric) ||
      b.year - a.year ||
      missingLast(a.rankAfter, b.rankAfter) ||
      (a.code < b.code ? -1 : 1),
  );
}

/** The newest revision first; within it by claim, its own day before today. */
export function verdictChangesInOrder(changes: readonly VerdictChange[]): VerdictChange[] {
  return changes.toSorted((a, b) => {
    if (a.revision !== b.revision) return b.revision - a.revision;
    if (a.claimId !== b.claimId) return a.claimId < b.claimId ? -1 : 1;
    return days.indexOf(a.which) - days.indexOf(b.which);
  });
}

const kinds = wordsOf(figureChangeKinds);
const metrics = wordsOf(rankedMetrics);
const days = wordsOf(claimMoments);

function missingLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
