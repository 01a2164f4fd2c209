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

/** About so many bytes. */
export function weighSourceKeys(keys: readonly SourceKeys[]): number {
  return keys.reduce((sum, { id, publisher, gist, gistId }) => {
    const texts = [id, publisher, gist, gistId ?? ''];
    return sum + texts.reduce((length, text) => length + 2 * text.length, objectBytes);
  }, 0);
}

/** What an object weighs beside its texts. */
const objectBytes = 150;

/** A source that states a figure about a regency, its programs or its cohorts. */
export interface SourceOfRegency {
  readonly regencyCode: string | null;
  readonly sourceId: string;
}

/**
 * The sources of regencies, each once a regency, in the order of their ids. Three
 * ways lead from a regency to a figure; each is walked by indexes, so that no
 * figure of another regency is looked at.
 */
export async function findSourcesOfRegencies(em: Em, codes: readonly string[]): Promise<SourceOfRegency[]> {
  const tables = tablesOf(em);
  const rows = await tables
    .selectFrom('figure')
    .select(['figure.regency_code as regencyCode', 'figure.source_id as sourceId'])
    .where('figure.regency_code', 'in', among(em, codes))
    .union(
      tables
        .selectFrom('program')
        .innerJoin('figure', 'figure.program_id', 'program.id')
        .select(['program.regency_code as regencyCode', 'figure.source_id as sourceId'])
        .where('program.regency_code', 'in', among(em, codes)),
    )
    .union(
      tables
        .selectFrom('program')
        .innerJoin('cohort', 'cohort.program_id', 'program.id')
        .innerJoin('figure', 'figure.cohort_id', 'cohort.id')
        .select(['program.regency_code as regencyCode', 'figure.source_id as sourceId'])
        .where('program.regency_code', 'in', among(em, codes)),
    )
    .execute();
  return rows.toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
}
