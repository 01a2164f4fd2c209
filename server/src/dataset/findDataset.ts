import type { Context } from '../graphql/context.ts';
import type { DatasetType } from './DatasetType.ts';
import { findNewestRevision } from './findNewestRevision.ts';

/** Which revision answers. Throws when nothing has been published. */
export async function findDataset({ em }: Pick<Context, 'em'>): Promise<DatasetType> {
  const revision = await findNewestRevision(em);
  if (revision === null) throw new Error('The database holds no published revision.');
  return { revision: revision.number, publishedAt: revision.publishedAt };
}
