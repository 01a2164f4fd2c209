import type { CohortRollup, CohortTraits, Count, RolledGroup, Run } from '@pionir/shared';

/** A rollup as it is kept: values in the order of these fields, without their names. */
type PackedGroup = readonly [
  ...traits: readonly [string, CohortTraits['category'], CohortTraits['segment'], CohortTraits['funding']],
  runs: readonly PackedRun[],
  counts: readonly PackedCount[],
];
type PackedRun = readonly [Run['begins'], Run['ends'], Run['knownFrom'], Run['knownUntil'], Run['firstId']];
type PackedCount = readonly [
  ...span: readonly [Count['from'], Count['until'], Count['knownFrom'], Count['knownUntil']],
  ...people: readonly [number, number, number],
];

export function packRollup({ groups }: CohortRollup): string {
  return JSON.stringify(groups.map(packGroup));
}

/** Equal days become one text in memory: there are few days and many counts. */
export function unpackRollup(payerCode: string, packed: string): CohortRollup {
  const texts = new Map<string, string>();
  const one = <Text extends string | null>(text: Text): Text => {
    if (text === null) return text;
    const known = texts.get(text);
    if (known !== undefined) return known as Text;
    texts.set(text, text);
    return text;
  };
  return { payerCode, groups: (JSON.parse(packed) as PackedGroup[]).map((group) => unpackGroup(group, one)) };
}

function packGroup({ traits, runs, counts }: RolledGroup): PackedGroup {
  const { programId, category, segment, funding } = traits;
  return [
    programId,
    category,
    segment,
    funding,
    runs.map(({ begins, ends, knownFrom, knownUntil, firstId }) => [begins, ends, knownFrom, knownUntil, firstId]),
    counts.map(({ from, until, knownFrom, knownUntil, people, lowest, highest }) => [
      from,
      until,
      knownFrom,
      knownUntil,
      people,
      lowest,
      highest,
    ]),
  ];
}

type OneText = <Text extends string | null>(text: Text) => Text;

function unpackGroup([programId, category, segment, funding, runs, counts]: PackedGroup, one: OneText): RolledGroup {
  return {
    traits: { programId, category, segment, funding },
    runs: runs.map(([begins, ends, knownFrom, knownUntil, firstId]) => ({
      begins: one(begins),
      ends: one(ends),
      knownFrom: one(knownFrom),
      knownUntil: one(knownUntil),
      firstId,
    })),
    counts: counts.map(([from, until, knownFrom, knownUntil, people, lowest, highest]) => ({
      from: one(from),
      until: one(until),
      knownFrom: one(knownFrom),
      knownUntil: one(knownUntil),
      people,
      lowest,
      highest,
    })),
  };
}
