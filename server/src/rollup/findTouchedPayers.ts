import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { findEarlierOwners } from './findEarlierOwners.ts';

/**
 * The payers whose cohorts a revision can have changed: through the cohort, its
 * program, its figures, their sources, or the sums they are parts of. All of them
 * where nothing was counted together before.
 */
export async function findTouchedPayers(em: Em, revision: number): Promise<readonly string[] | 'all'> {
  const kept = await tablesOf(em).selectFrom('payer_rollup').select('payer_code').limit(1).execute();
  if (kept.length === 0) return 'all';
  const earlier = await findEarlierOwners(em, revision);
  const touched = (table: string, name: string) =>
    sql`(${sql.ref(`${table}.added_in`)} = ${revision} or ${sql.ref(`${table}.id`)} in (select "row_key" from "row_change" where "revision_number" = ${revision} and "table_name" = ${name}))`;
  const sources = sql`select "source"."id" from "source" where ${touched('source', 'sources')}`;
  const changedFigures = sql`select "figure_id" from "figure_change" where "revision_number" = ${revision}`;
  const programs = [
    sql`select "program"."id" from "program" where ${touched('program', 'programs')}`,
    sql`select "cohort"."program_id" from "cohort" where ${touched('cohort', 'cohorts')}`,
    programsOfCohorts(sql`select "figure"."cohort_id" from "figure" where "figure"."added_in" = ${revision}
      or "figure"."id" in (${changedFigures}) or "figure"."source_id" in (${sources})`),
    programsOfCohorts(
      sql`select "figure_change"."cohort_id" from "figure_change" where "figure_change"."revision_number" = ${revision}`,
    ),
    programsOfCohorts(sql`select "figure"."cohort_id" from "figure" join "total" on "total"."total_figure_id" = "figure"."id"
      where ${touched('total', 'totals')} or "total"."source_id" in (${sources})`),
    programsOfCohorts(
      sql`select "figure"."cohort_id" from "figure" where "figure"."id" in ${among(em, earlier.figureIds)}`,
    ),
    sql`select "program"."id" from "program" where "program"."id" in ${among(em, earlier.programIds)}`,
  ];
  const { rows } = await sql<{ payer: string }>`
    select distinct coalesce("program"."regency_code", "program"."province_code") as "payer" from "program"
    where "program"."id" in (${sql.join(programs, sql` union `)})`.execute(tablesOf(em));
  return [...new Set([...rows.map(({ payer }) => payer), ...earlier.payerCodes, ...(await findUncounted(em))])];
}

function programsOfCohorts(cohortIds: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select "cohort"."program_id" from "cohort" where "cohort"."id" in (${cohortIds})`;
}

/** Payers that are new. */
async function findUncounted(em: Em): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select "code" from (select "code" from "regency" union select "province_code" from "regency") as "payer"
    where "code" not in (select "payer_code" from "payer_rollup")`.execute(tablesOf(em));
  return rows.map(({ code }) => code);
}
