import type { CohortFacts } from '@pionir/shared';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { readWords, tablesOf } from '../db/tables.ts';
import { cohortsInScope } from './cohortsInScope.ts';
import { findHeadcounts } from './findHeadcounts.ts';
import { findLinks, noLinks } from './findLinks.ts';
import { findParts } from './findParts.ts';
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
  return Map.groupBy(
    cohorts.map(({ regency_code: regencyCode, province_code: provinceCode, ...cohort }) => ({
      ...cohort,
      ...(links.get(cohort.id) ?? noLinks),
      owner: regencyCode ?? provinceCode,
      funding: readWords(cohort.funding),
      headcounts: headcounts.get(cohort.id) ?? [],
      partSince: parts.get(cohort.id) ?? {},
    })),
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
