import type { CohortFacts } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { findCohortsOfPayers } from './findCohortsOfPayers.ts';

/** Cohorts of a payer that may run in a year. */
export interface RunningCohorts {
  readonly payerCode: string;
  readonly year: number;
}

/**
 * The cohorts of each payer that may run in the year, and those that take over
 * from them by then: who counts on a day of it is decided among these alone. All
 * payers of a year in one find.
 */
export async function findRunningCohorts(em: Em, asked: readonly RunningCohorts[]): Promise<CohortFacts[][]> {
  const found = new Map<RunningCohorts, CohortFacts[]>();
  for (const [year, ofYear] of Map.groupBy(asked, (each) => each.year)) {
    const cohorts = await findCohortsOfPayers(
      em,
      ofYear.map(({ payerCode }) => payerCode),
      year,
    );
    for (const [index, each] of ofYear.entries()) found.set(each, cohorts[index] as CohortFacts[]);
  }
  return asked.map((each) => found.get(each) as CohortFacts[]);
}
