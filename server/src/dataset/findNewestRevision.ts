import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

export interface PublishedRevision {
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly contentHash: string;
}

/** The newest revision, of a package where one is named; null where nothing has been published. */
export async function findNewestRevision(em: Em, packageName?: string): Promise<PublishedRevision | null> {
  const revisions = tablesOf(em)
    .selectFrom('revision')
    .select(['number', 'published_at as publishedAt', 'content_hash as contentHash'])
    .orderBy('number', 'desc')
    .limit(1);
  const asked = packageName === undefined ? revisions : revisions.where('package', '=', packageName);
  return (await asked.executeTakeFirst()) ?? null;
}
