import type { PartSince } from '@pionir/shared';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { partsWithDates, toPartSince } from '../figure/partsWithDates.ts';

/** Which figures of cohorts in scope are parts of another one of their cohort, and since when, by the ids of the cohorts. */
export async function findParts(em: Em, inScope: RawBuilder<SqlBool>): Promise<ReadonlyMap<string | null, PartSince>> {
  const rows = await partsWithDates(em).innerJoin('cohort', 'cohort.id', 'part.cohort_id').where(inScope).execute();
  return new Map([...Map.groupBy(rows, ({ cohortId }) => cohortId)].map(([id, parts]) => [id, toPartSince(parts)]));
}
