import type { CohortFacts } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { cohortQueries } from './cohortQueries.ts';
import { cohortsInScope } from './cohortsInScope.ts';
import type { ProgramScope } from './placeScope.ts';
import { toCohortFacts } from './toCohortFacts.ts';

/**
 * Cohorts with what the rules need of them, in the order of their ids, by the
 * payer of their program: a regency's BPS code, or the province's for its own. Of
 * a year, only those that matter to who counts in it.
 */
export async function findCohortFacts(em: Em, scope: ProgramScope, year?: number): Promise<Map<string, CohortFacts[]>> {
  const inScope = cohortsInScope(em, scope, year);
  const [cohorts, links, headcounts, parts] = await Promise.all([
    cohortQueries.cohorts(em, inScope).execute(),
    cohortQueries.links(em, inScope).execute(),
    cohortQueries.headcounts(em, inScope).execute(),
    cohortQueries.parts(em, inScope).execute(),
  ]);
  return toCohortFacts({ cohorts, links, headcounts, parts });
}
