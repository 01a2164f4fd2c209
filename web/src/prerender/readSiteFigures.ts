import type { Ask } from '@pionir/shared';
import { SiteFiguresDocument } from '../graphql/generated/SiteFiguresDocument.ts';
import { askFor } from './askFor.ts';
import { readAllPages } from './readAllPages.ts';

/** Every figure, for a copy that holds the evidence of each; a list of pages has no need of them. */
export async function readSiteFigures(ask: Ask): Promise<string[]> {
  const sources = await readAllPages(async (after) => (await askFor(ask, SiteFiguresDocument, { after })).sources);
  return sources.flatMap(({ figures }) => figures.nodes.map(({ slug }) => slug));
}
