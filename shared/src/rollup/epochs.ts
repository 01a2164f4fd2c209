import { extremeOf } from '../conflict/index.ts';
import { lastDayOfCohort, preferredFigure, usableFigures } from '../coverage/index.ts';
import type { CohortFacts, KnownSpan } from '../coverage/index.ts';
import { endOfTime, lastDayOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import type { Figure } from '../quantity/index.ts';
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
  if (cohort.status !== 'ENROLLED') return [];
  const usable = usableFigures(cohort.headcounts, endOfTime);
  const days = daysOfNews(cohort, usable);
  const epochs = days.flatMap((knownFrom, index) => {
    const used = preferredFigure(usable, knownFrom);
    const knownUntil = days[index + 1] ?? null;
    return used === null
      ? []
      : [{ knownFrom, knownUntil, ...peopleOf(cohort, used, knownFrom), ends: lastDayOfCohort(cohort, knownFrom) }];
  });
  return joinAlike(epochs, (a, b) => a.ends === b.ends && hasSamePeople(a, b));
}

function peopleOf(cohort: CohortFacts, { value }: Figure, knownAt: Day): Pick<Epoch, 'people' | 'lowest' | 'highest'> {
  // Nothing beside it: nothing to conflict with.
  if (cohort.headcounts.length === 1) return { people: value, lowest: value, highest: value };
  const lowest = extremeOf(cohort, 'lowest', knownAt)?.value ?? value;
  return { people: value, lowest, highest: extremeOf(cohort, 'highest', knownAt)?.value ?? value };
}

function hasSamePeople(a: Epoch, b: Epoch): boolean {
  return a.people === b.people && a.lowest === b.lowest && a.highest === b.highest;
}

/** Every day on which something is published that can change what the rules find, from the first head count on. */
function daysOfNews({ confirmedThrough, partSince }: CohortFacts, usable: readonly Figure[]): Day[] {
  const [first, ...others] = usable.map(({ knownFrom }) => knownFrom).toSorted((a, b) => (a < b ? -1 : 1));
  if (first === undefined) return [];
  const sums = usable.length > 1 ? usable.flatMap(({ id }) => partSince[id] ?? []) : [];
  const confirmed = confirmedThrough === null ? [] : [lastDayOf(confirmedThrough)];
  const later = [...others, ...sums, ...confirmed].filter((day) => day > first);
  return later.length === 0 ? [first] : [first, ...[...new Set(later)].toSorted((a, b) => (a < b ? -1 : 1))];
}
