import type { RawBuilder, SqlBool } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** The cohorts that a cohort takes over from, and those inside it. */
export interface Links {
  readonly renews: readonly string[];
  readonly contains: readonly string[];
}

export const noLinks: Links = { renews: [], contains: [] };

/** Those of cohorts in scope that have any, by their ids, in no order: the rules ask only whether one is among them. */
export async function findLinks(em: Em, inScope: RawBuilder<SqlBool>): Promise<ReadonlyMap<string, Links>> {
  const rows = await tablesOf(em)
    .selectFrom('cohort')
    .innerJoin('cohort_link', 'cohort_link.cohort_id', 'cohort.id')
    .select(['cohort_link.cohort_id as cohortId', 'cohort_link.relation', 'cohort_link.other_id as otherId'])
    .where('cohort_link.relation', 'in', ['RENEWS', 'CONTAINS'])
    .where(inScope)
    .execute();
  const links = new Map<string, { renews: string[]; contains: string[] }>();
  for (const { cohortId, relation, otherId } of rows) {
    const own = links.get(cohortId) ?? { renews: [], contains: [] };
    links.set(cohortId, own);
    own[relation === 'RENEWS' ? 'renews' : 'contains'].push(otherId);
  }
  return links;
}
