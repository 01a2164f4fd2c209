import type { CohortRollup, Count, KnownSpan, KnownYear, PlaceOutline, Run } from '../coverage/index.ts';
import { lastDayOfYear, yearOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';

/** In which years a payer has anyone, from its rollup. */
export function outlineOf({ groups }: CohortRollup): PlaceOutline {
  const runs = groups.flatMap((group) => group.runs);
  const counts = groups.flatMap((group) => group.counts);
  return {
    yearEnds: yearEndsOf(counts),
    starts: stepsOf(runs, ({ begins }) => begins, -1),
    ends: stepsOf(runs, ({ ends }) => ends, 1),
  };
}

function yearEndsOf(counts: readonly Count[]): PlaceOutline['yearEnds'] {
  const spans = counts.flatMap((count) => yearsEndedIn(count).map((year) => ({ year, ...knownSpan(count) })));
  return [...Map.groupBy(spans, ({ year }) => year)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, ofYear]) => joined(ofYear).map((span) => ({ year, ...span })));
}

function yearsEndedIn({ from, until }: Count): number[] {
  const first = yearOf(from);
  const last = until === null ? yearOf(lastDayOfYear(9999)) : yearOf(until) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function knownSpan({ knownFrom, knownUntil }: KnownSpan): KnownSpan {
  return { knownFrom, knownUntil };
}

/** The same spans of knowledge, those that meet or overlap made one. */
function joined(spans: readonly KnownSpan[]): KnownSpan[] {
  const done: KnownSpan[] = [];
  for (const span of spans.toSorted((a, b) => (a.knownFrom < b.knownFrom ? -1 : a.knownFrom > b.knownFrom ? 1 : 0))) {
    const last = done.at(-1);
    if (last === undefined || (last.knownUntil !== null && last.knownUntil < span.knownFrom)) done.push(span);
    else done[done.length - 1] = { ...last, knownUntil: later(last.knownUntil, span.knownUntil) };
  }
  return done;
}

/** Null is after every day. */
function later(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : a > b ? a : b;
}

/** The years that are farther in the direction than any known before. */
function stepsOf(runs: readonly Run[], dayOf: (run: Run) => Day | null, direction: 1 | -1): KnownYear[] {
  const years = runs
    .flatMap((run) => {
      const day = dayOf(run);
      return day === null ? [] : [{ year: yearOf(day), knownFrom: run.knownFrom }];
    })
    .toSorted((a, b) =>
      a.knownFrom === b.knownFrom ? (b.year - a.year) * direction : a.knownFrom < b.knownFrom ? -1 : 1,
    );
  const steps: KnownYear[] = [];
  for (const step of years) {
    const last = steps.at(-1);
    if (last === undefined || (step.year - last.year) * direction > 0) steps.push(step);
  }
  return steps;
}
