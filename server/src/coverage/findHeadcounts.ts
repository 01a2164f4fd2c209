import { knownFrom } from '@pionir/shared';
import type { Figure } from '@pionir/shared';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { datedColumns } from '../figure/figuresWithDates.ts';

/** The head counts of cohorts in scope, by their ids; what is the same of all of them is not read. */
export async function findHeadcounts(
  em: Em,
  inScope: RawBuilder<SqlBool>,
): Promise<ReadonlyMap<string, readonly Figure[]>> {
  const rows = await tablesOf(em)
    .selectFrom('cohort')
    .innerJoin('figure', 'figure.cohort_id', 'cohort.id')
    .innerJoin('source', 'source.id', 'figure.source_id')
    .select(['figure.id', 'figure.cohort_id as subjectId', 'figure.value', ...datedColumns])
    .where('figure.measure', '=', 'HEADCOUNT')
    .where(inScope)
    .execute();
  const figures = rows.map((row): Figure => ({
    id: row.id,
    subjectKind: 'cohort',
    subjectId: row.subjectId as string,
    measure: 'HEADCOUNT',
    value: row.value,
    unit: 'people',
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    sourceId: row.sourceId,
    printed: row.printed,
    precision: row.precision,
    standing: row.standing,
    standingReason: row.standingReason,
    note: row.note,
    knownFrom: knownFrom(row),
  }));
  return Map.groupBy(figures, ({ subjectId }) => subjectId);
}
