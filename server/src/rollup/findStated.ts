import { knownFrom } from '@pionir/shared';
import type { DatedHeadcount, Day, Standing } from '@pionir/shared';
import { sql } from 'kysely';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** What the head counts of a cohort tell beside their number, as one text: for the villages of one document it is the same. */
export const statedText = sql<string>`string_agg("figure"."standing" || ' ' || "figure"."source_id"
  || ' ' || coalesce("figure"."period_from", '') || ' ' || coalesce("figure"."period_to", ''), ',')`;

/** What each text says, read once however many cohorts have it: those have one list. */
export async function findStated(
  em: Em,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly DatedHeadcount[]>> {
  const read = [...new Set(texts)].map((text) => [text, text.split(',').map(readOne)] as const);
  const sourceIds = new Set(read.flatMap(([, stated]) => stated.map(({ sourceId }) => sourceId)));
  const knownFromOf = await findKnownFrom(em, [...sourceIds]);
  return new Map(
    read.map(([text, stated]) => [
      text,
      stated.map(({ sourceId, ...headcount }) => ({ ...headcount, knownFrom: knownFromOf.get(sourceId) as Day })),
    ]),
  );
}

/** A word, an identifier and two dates, none of which holds a space or a comma. */
function readOne(text: string) {
  const [standing, sourceId, periodFrom, periodTo] = text.split(' ') as [Standing, string, string, string];
  return { standing, sourceId, periodFrom: periodFrom || null, periodTo: periodTo || null };
}

async function findKnownFrom(em: Em, sourceIds: readonly string[]): Promise<ReadonlyMap<string, Day>> {
  const rows = await tablesOf(em)
    .selectFrom('source')
    .select(['id', 'published_on as publishedOn', 'accessed_on as accessedOn'])
    .where('id', 'in', among(em, sourceIds))
    .execute();
  return new Map(rows.map(({ id, ...source }) => [id, knownFrom(source)]));
}
