import { extremeOf } from '../conflict/index.ts';
import { lastDayOfCohort, preferredFigure, usableFigures } from '../coverage/index.ts';
import type { CohortFacts, KnownSpan } from '../coverage/index.ts';
import { endOfTime, lastDayOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { joinAlike } from './joinAlike.ts';

/** What is known of a cohort for a while: how many people, and its last day. */
export interface Epoch extends KnownSpan {
  readonly people: number;
  readonly lowest: number;
  readonly highest: number;
  readonly ends: Day | null;
}

/** What is known of a cohort, the earliest first; nothing of one that is not enrolled or has no head count. */
export function epochsOf(cohort: CohortFacts): Epoch[] {
  const days = cohort.status === 'ENROLLED' ? daysOfNews(cohort) : [];
  const epochs = days.flatMap((knownFrom, index) => {
    const used = preferredFigure(cohort.headcounts, knownFrom);
    if (used === null) return [];
    return [
      {
        knownFrom,
        knownUntil: days[index + 1] ?? null,
        people: used.value,
        lowest: extremeOf(cohort, 'lowest', knownFrom)?.value ?? used.value,
        highest: extremeOf(cohort, 'highest', knownFrom)?.value ?? used.value,
        ends: lastDayOfCohort(cohort, knownFrom),
      },
    ];
  });
  return joinAlike(epochs, (a, b) => a.ends === b.ends && hasSamePeople(a, b));
}

function hasSamePeople(a: Epoch, b: Epoch): boolean {
  return a.people === b.people && a.lowest === b.lowest && a.highest === b.highest;
}

/** Every day on which something is published that can change what the rules find. */
function daysOfNews({ headcounts, confirmedThrough, partSince }: CohortFacts): Day[] {
  const usable = usableFigures(headcounts, endOfTime);
  const first = usable.reduce<Day | null>((day, { knownFrom }) => earlier(day, knownFrom), null);
  if (first === null) return [];
  const days = new Set(usable.map(({ knownFrom }) => knownFrom));
  for (const { id } of usable) if (partSince[id] !== undefined) days.add(partSince[id]);
  if (confirmedThrough !== null) days.add(lastDayOf(confirmedThrough));
  return [...days].filter((day) => day >= first).toSorted((a, b) => (a < b ? -1 : 1));
}

function earlier(a: Day | null, b: Day): Day {
  return a === null || b < a ? b : a;
}
