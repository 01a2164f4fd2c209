import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { programIdsIn } from './placeScope.ts';
import type { ProgramScope } from './placeScope.ts';

/** Holds for the rows of the table `cohort` in scope; of a year, for those alone that matter to who counts in it. */
export function cohortsInScope(em: Em, scope: ProgramScope, year?: number): RawBuilder<SqlBool> {
  const inScope = sql<SqlBool>`"cohort"."program_id" in ${programIdsIn(em, scope)}`;
  return year === undefined ? inScope : sql<SqlBool>`${inScope} and ${matterIn(String(year).padStart(4, '0'))}`;
}

/** Those that may run in the year, and those that have begun by then and take over from one of them. */
function matterIn(year: string): RawBuilder<SqlBool> {
  return sql`(${mayRun('cohort', year)} or (substr("cohort"."starts_on", 1, 4) <= ${year} and exists (
    select 1 from "cohort_link" join "cohort" as "other" on "other"."id" = "cohort_link"."other_id"
    where "cohort_link"."cohort_id" = "cohort"."id" and "cohort_link"."relation" = 'RENEWS' and ${mayRun('other', year)})))`;
}

/** By any figure there is, whenever it became known: rather too many than too few. Years have four digits. */
function mayRun(cohort: string, year: string): RawBuilder<SqlBool> {
  const yearOf = (column: string) => sql`substr(${sql.ref(`${cohort}.${column}`)}, 1, 4)`;
  return sql`(${yearOf('starts_on')} <= ${year} and (${yearOf('ends_on')} >= ${year} or (${sql.ref(`${cohort}.ends_on`)} is null
    and (${yearOf('starts_on')} >= ${year} or ${yearOf('confirmed_through')} >= ${year} or exists (
      select 1 from "figure" as "said" where "said"."cohort_id" = ${sql.ref(`${cohort}.id`)} and "said"."measure" = 'HEADCOUNT'
        and substr(coalesce("said"."period_to", "said"."period_from"), 1, 4) >= ${year})))))`;
}
