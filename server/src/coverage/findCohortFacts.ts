import type { CohortFacts, Figure } from '@pionir/shared';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { readWords, tablesOf } from '../db/tables.ts';
import { figuresWithDates, toFigure } from '../figure/figuresWithDates.ts';
import { partsWithDates, toPartSince } from '../figure/partsWithDates.ts';
import { cohortsInScope } from './cohortsInScope.ts';
import type { ProgramScope } from './placeScope.ts';

/**
 * Cohorts with what the rules need of them, in the order of their ids, by the
 * payer of their program: a regency's BPS code, or the province's for its own. Of
 * a year, only those that matter to who counts in it.
 */
export async function findCohortFacts(em: Em, scope: ProgramScope, year?: number): Promise<Map<string, CohortFacts[]>> {
  const inScope = cohortsInScope(em, scope, year);
  const [cohorts, links, headcounts, parts] = await Promise.all([
    findRows(em, inScope),
    findLinks(em, inScope),
    findHeadcounts(em, inScope),
    findParts(em, inScope),
  ]);
  const partsOf = Map.groupBy(parts, (part) => part.cohortId);
  const headcountsOf = Map.groupBy(headcounts, (figure) => figure.subjectId);
  const linksOf = Map.groupBy(links, (link) => link.cohort_id);
  return Map.groupBy(
    cohorts.map(({ regency_code: regencyCode, province_code: provinceCode, ...cohort }) => {
      const own = linksOf.get(cohort.id) ?? [];
      return {
        ...cohort,
        owner: regencyCode ?? provinceCode,
        funding: readWords(cohort.funding),
        renews: own.filter((link) => link.relation === 'RENEWS').map((link) => link.other_id),
        contains: own.filter((link) => link.relation === 'CONTAINS').map((link) => link.other_id),
        headcounts: headcountsOf.get(cohort.id) ?? [],
        partSince: toPartSince(partsOf.get(cohort.id) ?? []),
      };
    }),
    (facts) => facts.owner,
  );
}

async function findRows(em: Em, inScope: RawBuilder<SqlBool>) {
  const rows = await tablesOf(em)
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
    .where(inScope)
    .execute();
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function findLinks(em: Em, inScope: RawBuilder<SqlBool>) {
  return tablesOf(em)
    .selectFrom('cohort_link')
    .innerJoin('cohort', 'cohort.id', 'cohort_link.cohort_id')
    .select(['cohort_link.cohort_id', 'cohort_link.relation', 'cohort_link.other_id'])
    .where(inScope)
    .orderBy('cohort_link.position')
    .execute();
}

async function findHeadcounts(em: Em, inScope: RawBuilder<SqlBool>): Promise<Figure[]> {
  const rows = await figuresWithDates(em)
    .innerJoin('cohort', 'cohort.id', 'figure.cohort_id')
    .where('figure.measure', '=', 'HEADCOUNT')
    .where(inScope)
    .execute();
  return rows.map(toFigure);
}

async function findParts(em: Em, inScope: RawBuilder<SqlBool>) {
  return partsWithDates(em).innerJoin('cohort', 'cohort.id', 'part.cohort_id').where(inScope).execute();
}
