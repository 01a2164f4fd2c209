import type { Cohort, Coverage } from '@pionir/shared';
import { loadAll } from '../graphql/keyed.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { findFiguresBehind } from './findFiguresBehind.ts';

/** The cohorts that count, in the order of the facts: each is told by its head count. */
export async function findCountingCohorts({ protectedWorkers }: Coverage, load: Loaders): Promise<Cohort[]> {
  const headcounts = await findFiguresBehind(protectedWorkers.figures, load);
  return loadAll(
    load.cohort,
    headcounts.map(({ subjectId }) => subjectId),
  );
}
