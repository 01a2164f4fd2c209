import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** A cohort about which there is more than one figure: only such figures can disagree. */
export interface ContestedCohort {
  readonly cohortId: string;
  readonly regencyCode: string | null;
}

/** Those of regencies, in the order of their ids. */
export async function findContestedCohorts(em: Em, codes: readonly string[]): Promise<ContestedCohort[]> {
  const rows = await tablesOf(em)
    .selectFrom('program')
    .innerJoin('cohort', 'cohort.program_id', 'program.id')
    .innerJoin('figure', 'figure.cohort_id', 'cohort.id')
    .select(['cohort.id as cohortId', 'program.regency_code as regencyCode'])
    .where('program.regency_code', 'in', among(em, codes))
    .groupBy(['cohort.id', 'program.regency_code'])
    .having(({ fn }) => fn.countAll(), '>', 1)
    .execute();
  return rows.toSorted((a, b) => (a.cohortId < b.cohortId ? -1 : 1));
}
