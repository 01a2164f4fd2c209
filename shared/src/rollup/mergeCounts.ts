import type { Count } from '../coverage/index.ts';

/** Adds up the people of counts with the same span, in the order of spans. */
export function mergeCounts(counts: readonly Count[]): Count[] {
  return [...Map.groupBy(counts, keyOf)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, alike]) => alike.reduce(add));
}

function keyOf({ from, until, knownFrom, knownUntil }: Count): string {
  return [from, until, knownFrom, knownUntil].join(' ');
}

function add(sum: Count, { people, lowest, highest }: Count): Count {
  return {
    ...sum,
    people: sum.people + people,
    lowest: sum.lowest + lowest,
    highest: sum.highest + highest,
  };
}
