import { knownFrom } from '@pionir/shared';
import type { AgreedCohort, Day, Segment, Standing, WorkerCategory } from '@pionir/shared';
import { sql } from 'kysely';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** What is told of a cohort beside its number of people, as one text: of the villages in one document the same. To put it together in one call takes SQLite a seventh less than piece by piece. */
export const statedText = sql<string>`format('%s %s %s %s %s,%s', "cohort"."category", "cohort"."segment",
  "cohort"."starts_on", "cohort"."ends_on", "cohort"."confirmed_through",
  string_agg(format('%s %s %s %s', "figure"."standing", "figure"."source_id", "figure"."period_from", "figure"."period_to"), ','))`;

export type Stated = Pick<
  AgreedCohort,
  'category' | 'segment' | 'startsOn' | 'endsOn' | 'confirmedThrough' | 'headcounts'
>;

/** What each text says, read once however many cohorts have it: those have one list of head counts. */
export async function findStated(em: Em, texts: readonly string[]): Promise<ReadonlyMap<string, Stated>> {
  const read = [...new Set(texts)].map((text) => [text, readText(text)] as const);
  const sourceIds = new Set(read.flatMap(([, { headcounts }]) => headcounts.map(({ sourceId }) => sourceId)));
  const knownFromOf = await findKnownFrom(em, [...sourceIds]);
  return new Map(
    read.map(([text, { headcounts, ...cohort }]) => {
      const dated = headcounts.map(({ sourceId, ...headcount }) => ({
        ...headcount,
        knownFrom: knownFromOf.get(sourceId) as Day,
      }));
      return [text, { ...cohort, headcounts: dated }];
    }),
  );
}

/** Words, identifiers and dates, none of which holds a space or a comma. */
function readText(text: string) {
  const [cohort, ...headcounts] = text.split(',').map((part) => part.split(' ')) as [string[], ...string[][]];
  const [category, segment, startsOn, endsOn, confirmedThrough] = cohort as [WorkerCategory, Segment, ...string[]];
  return {
    category,
    segment,
    startsOn: startsOn || null,
    endsOn: endsOn || null,
    confirmedThrough: confirmedThrough || null,
    headcounts: (headcounts as [Standing, string, string, string][]).map(([standing, sourceId, from, to]) => ({
      standing,
      sourceId,
      periodFrom: from || null,
      periodTo: to || null,
    })),
  };
}

async function findKnownFrom(em: Em, sourceIds: readonly string[]): Promise<ReadonlyMap<string, Day>> {
  const rows = await tablesOf(em)
    .selectFrom('source')
    .select(['id', 'published_on as publishedOn', 'accessed_on as accessedOn'])
    .where('id', 'in', among(em, sourceIds))
    .execute();
  return new Map(rows.map(({ id, ...source }) => [id, knownFrom(source)]));
}
