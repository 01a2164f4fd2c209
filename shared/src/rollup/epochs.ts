import { extremesOf } from '../conflict/index.ts';
import { isUsable, lastDayOfCohort, preferredFigure, usableFigures } from '../coverage/index.ts';
import type { CountableCohort, DatedHeadcount, KnownSpan } from '../coverage/index.ts';
import { endOfTime, lastDayOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import type { Figure } from '../quantity/index.ts';
import { joinAlike } from './joinAlike.ts';

/** What is known of a cohort for a while: how many people, and its last day. */
export interface Epoch extends KnownSpan, People {
  readonly ends: Day | null;
}

/** How many, and how many it would be were conflicts settled for the lowest or the highest figure. */
interface People {
  readonly people: number;
  readonly lowest: number;
  readonly highest: number;
}

/** What is known of a cohort, the earliest first; nothing of one that is not enrolled or has no head count. */
export function epochsOf(cohort: CountableCohort): Epoch[] {
  if (cohort.status !== 'ENROLLED') return [];
  const days = daysOfNews(cohort);
  const peopleOn = peopleOf(cohort);
  const epochs = days.map((knownFrom, index) => ({
    knownFrom,
    knownUntil: days[index + 1] ?? null,
    ...peopleOn(knownFrom),
    ends: lastDayOfCohort(cohort, knownFrom),
  }));
  return joinAlike(epochs, (a, b) => a.ends === b.ends && hasSamePeople(a, b));
}

/** Its people as known on a day from its first head count on. */
function peopleOf(cohort: CountableCohort): (knownAt: Day) => People {
  if ('people' in cohort) {
    const { people } = cohort;
    const same = { people, lowest: people, highest: people };
    return () => same;
  }
  return (knownAt) => {
    const used = preferredFigure(cohort.headcounts, knownAt) as Figure;
    const { lowest, highest } = extremesOf(cohort, used, knownAt);
    return { people: used.value, lowest: lowest.value, highest: highest.value };
  };
}

function hasSamePeople(a: People, b: People): boolean {
  return a.people === b.people && a.lowest === b.lowest && a.highest === b.highest;
}

/** Since when a cohort is known; null for one that is not enrolled or has no head count. */
export function knownSince({ status, headcounts }: CountableCohort): Day | null {
  if (status !== 'ENROLLED') return null;
  let first: Day | null = null;
  for (const figure of headcounts)
    if (isUsable(figure, endOfTime) && (first === null || figure.knownFrom < first)) first = figure.knownFrom;
  return first;
}

/** Every day on which something is published that can change what the rules find, from the first head count on. */
function daysOfNews(cohort: CountableCohort): Day[] {
  const headcounts: readonly DatedHeadcount[] = cohort.headcounts;
  const days = usableFigures(headcounts, endOfTime)
    .map(({ knownFrom }) => knownFrom)
    .toSorted();
  const [first] = days;
  if (first === undefined) return [];
  if (cohort.confirmedThrough !== null) days.push(lastDayOf(cohort.confirmedThrough));
  // A sum says of its parts that they are no rivals of it.
  if ('partSince' in cohort) days.push(...Object.values(cohort.partSince));
  return days.length === 1 ? days : [...new Set(days)].filter((day) => day >= first).toSorted();
}
