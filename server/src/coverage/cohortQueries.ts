import type { RawBuilder, SqlBool } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { figuresWithDates } from '../figure/figuresWithDates.ts';
import { partsWithDates } from '../figure/partsWithDates.ts';

/** What is asked of the database to know what the rules need of cohorts in scope; `toCohortFacts` puts it together. */
export const cohortQueries = { cohorts, links, headcounts, parts };

/** The answers. */
export type CohortRows = {
  readonly [Name in keyof typeof cohortQueries]: Awaited<
    ReturnType<ReturnType<(typeof cohortQueries)[Name]>['execute']>
  >;
};

function cohorts(em: Em, inScope: RawBuilder<SqlBool>) {
  return tablesOf(em)
    .selectFrom('cohort')
    .innerJoin('program', 'program.id', 'cohort.program_id')
    .select([
      'cohort.id',
      'cohort.program_id as programId',
      'cohort.category',
      'cohort.segment',
      'cohort.status',
      'cohort.starts_on as startsOn',
      'cohort.ends_on as endsOn',
      'cohort.confirmed_through as confirmedThrough',
      'program.funding',
      'program.regency_code',
      'program.province_code',
    ])
    .where(inScope);
}

function links(em: Em, inScope: RawBuilder<SqlBool>) {
  return tablesOf(em)
    .selectFrom('cohort_link')
    .innerJoin('cohort', 'cohort.id', 'cohort_link.cohort_id')
    .select(['cohort_link.cohort_id', 'cohort_link.relation', 'cohort_link.other_id', 'cohort_link.position'])
    .where(inScope);
}

function headcounts(em: Em, inScope: RawBuilder<SqlBool>) {
  return figuresWithDates(em)
    .innerJoin('cohort', 'cohort.id', 'figure.cohort_id')
    .where('figure.measure', '=', 'HEADCOUNT')
    .where(inScope);
}

function parts(em: Em, inScope: RawBuilder<SqlBool>) {
  return partsWithDates(em).innerJoin('cohort', 'cohort.id', 'part.cohort_id').where(inScope);
}
