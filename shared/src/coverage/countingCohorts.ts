import type { Figure } from '../quantity/index.ts';
import { hasBegun, hasEnded, isKnownCohort } from './cohortSpan.ts';
import type { Clocks, CohortFacts } from './place.ts';
import { preferredFigure } from './preferredFigure.ts';

/** A cohort that counts, with the head count it counts by. */
export interface CountingCohort {
  readonly cohort: CohortFacts;
  readonly headcount: Figure;
}

/**
 * The cohorts of one regency that count on a day as known on another (honest
 * numbers, section 2): enrolled, with a known head count, begun, not ended, not
 * taken over, and not inside another one that counts. In the order given.
 */
export function countingCohorts(cohorts: readonly CohortFacts[], { on, knownAt }: Clocks): CountingCohort[] {
  const begun = cohorts.filter((cohort) => isKnownCohort(cohort, knownAt) && hasBegun(cohort, on));
  const takenOver = new Set(begun.flatMap((cohort) => cohort.renews));
  const running = begun.filter((cohort) => !hasEnded(cohort, on, knownAt) && !takenOver.has(cohort.id));
  return withoutContained(running).map((cohort) => ({
    cohort,
    // Known cohorts have a head count: isKnownCohort saw it.
    headcount: preferredFigure(cohort.headcounts, knownAt) as Figure,
  }));
}

/** Leaves out what is inside a cohort that counts itself; a box inside a box that does not count does. */
function withoutContained(running: readonly CohortFacts[]): readonly CohortFacts[] {
  if (running.every(({ contains }) => contains.length === 0)) return running;
  const containers = new Map<string, CohortFacts[]>();
  for (const cohort of running) {
    for (const id of cohort.contains) containers.set(id, [...(containers.get(id) ?? []), cohort]);
  }
  const verdicts = new Map<string, boolean>();
  function counts(cohort: CohortFacts): boolean {
    const settled = verdicts.get(cohort.id);
    if (settled !== undefined) return settled;
    // The importer refuses rings; should one slip through, this ends it: a cohort is not inside itself.
    verdicts.set(cohort.id, false);
    const verdict = !(containers.get(cohort.id) ?? []).some(counts);
    verdicts.set(cohort.id, verdict);
    return verdict;
  }
  return running.filter(counts);
}
