import type { Source } from '@pionir/shared';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

export async function findSources(em: Em, ids: readonly string[]): Promise<Source[]> {
  return tablesOf(em)
    .selectFrom('source')
    .select([
      'id',
      'url',
      'publisher',
      'publisher_kind as publisherKind',
      'published_on as publishedOn',
      'accessed_on as accessedOn',
      'language',
      'gist',
      'gist_id as gistId',
    ])
    .where('id', 'in', among(em, ids))
    .execute();
}

/** What a source is found by. */
export type SourceKeys = Pick<Source, 'id' | 'publisher' | 'publisherKind' | 'gist' | 'gistId'>;

/** The keys of all sources, in the order of their ids. */
export async function findSourceKeys(em: Em): Promise<SourceKeys[]> {
  const rows = await tablesOf(em)
    .selectFrom('source')
    .select(['id', 'publisher', 'publisher_kind as publisherKind', 'gist', 'gist_id as gistId'])
    .execute();
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A source that states a figure about a regency, its programs or its cohorts. */
export interface SourceOfRegency {
  readonly regencyCode: string | null;
  readonly sourceId: string;
}

/** The sources of regencies, each once a regency, in the order of their ids. */
export async function findSourcesOfRegencies(em: Em, codes: readonly string[]): Promise<SourceOfRegency[]> {
  const rows = await tablesOf(em)
    .selectFrom('figure')
    .leftJoin('cohort', 'cohort.id', 'figure.cohort_id')
    .leftJoin('program', (join) =>
      join.on(({ eb, or, ref }) =>
        or([eb('program.id', '=', ref('figure.program_id')), eb('program.id', '=', ref('cohort.program_id'))]),
      ),
    )
    .select(({ fn }) => [
      fn.coalesce('figure.regency_code', 'program.regency_code').as('regencyCode'),
      'figure.source_id as sourceId',
    ])
    .distinct()
    .where(({ or, eb }) =>
      or([eb('figure.regency_code', 'in', among(em, codes)), eb('program.regency_code', 'in', among(em, codes))]),
    )
    .execute();
  return rows.toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
}
