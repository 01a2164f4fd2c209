import type { Run } from '../coverage/index.ts';

/** One of all runs that are alike, with the smallest id, in their order. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  return [...Map.groupBy(runs, keyOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, alike]) => alike.reduce((first, run) => (run.firstId < first.firstId ? run : first)));
}

function keyOf({ begins, ends, knownFrom, knownUntil }: Run): string {
  return `${begins ?? ''} ${ends ?? ''} ${knownFrom} ${knownUntil ?? ''}`;
}
