import type { CohortFacts, Figure } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { readWords, tablesOf } from '../db/tables.ts';
import { figuresWithDates, toFigure } from '../figure/figuresWithDates.ts';
import { partsWithDates, toPartSince } from '../figure/partsWithDates.ts';
import { programIdsIn } from './placeScope.ts';
import type { ProgramScope } from './placeScope.ts';

/**
 * Cohorts with what the rules need of them, in the order of their ids, by the
 * payer of their program: a regency's BPS code, or the province's for its own.
 */
export async function findCohortFacts(em: Em, scope: ProgramScope): Promise<Map<string, CohortFacts[]>> {
  const [cohorts, links, headcounts, parts] = await Promise.all([
    findRows(em, scope),
    findLinks(em, scope),
    findHeadcounts(em, scope),
    findParts(em, scope),
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

async function findRows(em: Em, scope: ProgramScope) {
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
    .where('cohort.program_id', 'in', programIdsIn(em, scope))
    .execute();
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function findLinks(em: Em, scope: ProgramScope) {
  return tablesOf(em)
    .selectFrom('cohort_link')
    .innerJoin('cohort', 'cohort.id', 'cohort_link.cohort_id')
    .select(['cohort_link.cohort_id', 'cohort_link.relation', 'cohort_link.other_id'])
    .where('cohort.program_id', 'in', programIdsIn(em, scope))
    .orderBy('cohort_link.position')
    .execute();
}

async function findHeadcounts(em: Em, scope: ProgramScope): Promise<Figure[]> {
  const rows = await figuresWithDates(em)
    .innerJoin('cohort', 'cohort.id', 'figure.cohort_id')
    .where('figure.measure', '=', 'HEADCOUNT')
    .where('cohort.program_id', 'in', programIdsIn(em, scope))
    .execute();
  return rows.map(toFigure);
}

async function findParts(em: Em, scope: ProgramScope) {
  return partsWithDates(em)
    .innerJoin('cohort', 'cohort.id', 'part.cohort_id')
    .where('cohort.program_id', 'in', programIdsIn(em, scope))
    .execute();
}
