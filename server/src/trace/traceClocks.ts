import { firstDayOf, lastDayOfCohort } from '@pionir/shared';
import type { Clocks, CohortFacts, Day, Figure } from '@pionir/shared';

/**
 * The two days to follow a figure on: the day it became known, moved into the
 * life of its cohort where that begins later or was over; a day given goes
 * before. Known is what was known that day, but never less than the figure.
 */
export function traceClocks(figure: Figure, cohort: CohortFacts | null, asked: Partial<Clocks>): Clocks {
  const on = asked.on ?? (cohort === null ? figure.knownFrom : dayOfLife(cohort, figure.knownFrom));
  const knownBy = asked.on === undefined && figure.knownFrom > on ? figure.knownFrom : on;
  return { on, knownAt: asked.knownAt ?? knownBy };
}

function dayOfLife(cohort: CohortFacts, day: Day): Day {
  const first = cohort.startsOn === null ? day : firstDayOf(cohort.startsOn);
  if (day < first) return first;
  const last = lastDayOfCohort(cohort, day);
  return last !== null && last < day ? last : day;
}
