import type { Cohort } from '@pionir/shared';
import type { Expression } from 'kysely';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import type { CohortRelation } from '../db/entities/index.ts';
import { tablesOf } from '../db/tables.ts';

export async function findCohorts(em: Em, ids: readonly string[]): Promise<Cohort[]> {
  return findCohortsAmong(em, among(em, ids));
}

/** The cohorts with the ids that an expression gives, in their order. */
export async function findCohortsAmong(em: Em, ids: Expression<string>): Promise<Cohort[]> {
  const rows = await cohorts(em).where('id', 'in', ids).execute();
  return rows.toSorted(byId);
}

/** All cohorts of programs, in the order of their ids. */
export async function findCohortsOf(em: Em, programIds: readonly string[]): Promise<Cohort[]> {
  const rows = await cohorts(em).where('program_id', 'in', among(em, programIds)).execute();
  return rows.toSorted(byId);
}

/** How one cohort stands to another. */
export interface CohortLink {
  readonly cohortId: string;
  readonly relation: CohortRelation;
  readonly otherId: string;
}

/** The links that start at the cohorts, as written. */
export async function findCohortLinks(em: Em, cohortIds: readonly string[]): Promise<CohortLink[]> {
  return tablesOf(em)
    .selectFrom('cohort_link')
    .select(['cohort_id as cohortId', 'relation', 'other_id as otherId'])
    .where('cohort_id', 'in', among(em, cohortIds))
    .orderBy('position')
    .execute();
}

function cohorts(em: Em) {
  return tablesOf(em)
    .selectFrom('cohort')
    .select([
      'id',
      'program_id as programId',
      'category',
      'segment',
      'status',
      'label_id as labelId',
      'label_en as labelEn',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'confirmed_through as confirmedThrough',
      'note',
    ]);
}

function byId(a: Cohort, b: Cohort): number {
  return a.id < b.id ? -1 : 1;
}
