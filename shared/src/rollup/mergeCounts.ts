import type { Count } from '../coverage/index.ts';

/** Adds up the people of counts with the same span, in the order of spans. */
export function mergeCounts(counts: readonly Count[]): Count[] {
  return [...Map.groupBy(counts, keyOf)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, alike]) => sumOf(alike));
}

function keyOf({ from, until, knownFrom, knownUntil }: Count): string {
  return `${from} ${until ?? ''} ${knownFrom} ${knownUntil ?? ''}`;
}

function sumOf(alike: readonly Count[]): Count {
  let [people, lowest, highest] = [0, 0, 0];
  for (const count of alike) {
    people += count.people;
    lowest += count.lowest;
    highest += count.highest;
  }
  return { ...(alike[0] as Count), people, lowest, highest };
}
