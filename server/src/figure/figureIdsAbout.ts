import type { Expression } from 'kysely';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/**
 * The ids of all figures about regencies, their programs and their cohorts, as a
 * subquery. Three ways lead from a regency to a figure, each walked by indexes, so
 * that no figure of another regency is looked at.
 */
export function figureIdsAbout(em: Em, regencyCodes: readonly string[]): Expression<string> {
  const tables = tablesOf(em);
  return tables
    .selectFrom('figure')
    .select('figure.id')
    .where('figure.regency_code', 'in', among(em, regencyCodes))
    .unionAll(
      tables
        .selectFrom('program')
        .innerJoin('figure', 'figure.program_id', 'program.id')
        .select('figure.id')
        .where('program.regency_code', 'in', among(em, regencyCodes)),
    )
    .unionAll(
      tables
        .selectFrom('program')
        .innerJoin('cohort', 'cohort.program_id', 'program.id')
        .innerJoin('figure', 'figure.cohort_id', 'cohort.id')
        .select('figure.id')
        .where('program.regency_code', 'in', among(em, regencyCodes)),
    )
    .$castTo<string>() as unknown as Expression<string>;
}
