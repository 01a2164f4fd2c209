import { yearsOfCoverage } from '@pionir/shared';
import type { Context } from '../graphql/context.ts';
import { countRows } from './countRows.ts';
import type { DatasetType } from './DatasetType.ts';
import { findNewestRevision } from './findNewestRevision.ts';

/** What is in the data. Throws when nothing has been published. */
export async function findDataset({ em, load, today }: Context): Promise<DatasetType> {
  const revision = await findNewestRevision(em);
  if (revision === null) throw new Error('The database holds no published revision.');
  const years = yearsOfCoverage(await load.outlines.load('all'), today);
  return {
    revision: revision.number,
    publishedAt: revision.publishedAt,
    ...(await countRows(em)),
    firstYear: years?.first ?? null,
    lastYear: years?.last ?? null,
    defaultOn: await load.defaultOn.load(today),
  };
}
