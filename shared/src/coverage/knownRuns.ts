import { firstDayOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import type { Evidence } from '../quantity/index.ts';
import { isKnownCohort, lastDayOfCohort } from './cohortSpan.ts';
import type { CohortFacts, CohortFilter, Cohorts } from './place.ts';
import { preferredFigure } from './preferredFigure.ts';
import { isKnownIn } from './rollup.ts';
import type { CohortRollup, Run } from './rollup.ts';

/** When a known cohort runs; of several that run alike, the one with the smallest id. */
export interface KnownRun {
  readonly id: string;
  /** Null where none is published: then it never begins. */
  readonly begins: Day | null;
  /** Its last day. */
  readonly ends: () => Day | null;
  /** The head count that it is known by. */
  readonly headcount: () => Evidence;
}

/** When the cohorts run that are enrolled and known on the day, whether they count or not. */
export function knownRuns(cohorts: Cohorts, knownAt: Day, filter: CohortFilter = () => true): KnownRun[] {
  if ('groups' in cohorts) return runsOfGroups(cohorts, knownAt, filter);
  return cohorts
    .filter((cohort) => filter(cohort) && isKnownCohort(cohort, knownAt))
    .map((cohort) => runOfCohort(cohort, knownAt));
}

function runOfCohort(cohort: CohortFacts, knownAt: Day): KnownRun {
  return {
    id: cohort.id,
    begins: cohort.startsOn === null ? null : firstDayOf(cohort.startsOn),
    ends: () => lastDayOfCohort(cohort, knownAt),
    // Known cohorts have a head count: isKnownCohort saw it.
    headcount: () => preferredFigure(cohort.headcounts, knownAt) as Evidence,
  };
}

function runsOfGroups({ groups }: CohortRollup, knownAt: Day, filter: CohortFilter): KnownRun[] {
  return groups
    .filter(({ traits }) => filter(traits))
    .flatMap(({ runs }) => runs.filter((run) => isKnownIn(run, knownAt)))
    .map((run) => ({
      id: run.firstId,
      begins: run.begins,
      ends: () => run.ends,
      headcount: () => headcountOfFirst(run, knownAt),
    }));
}

function headcountOfFirst({ firstId }: Run, knownAt: Day): Evidence {
  return { id: [firstId, knownAt].join('/'), standsFor: { cohortId: firstId, knownAt } };
}
