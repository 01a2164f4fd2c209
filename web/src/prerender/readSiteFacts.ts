import type { Ask } from '@pionir/shared';
import { SiteFactsDocument } from '../graphql/generated/SiteFactsDocument.ts';
import { SiteSourcesDocument } from '../graphql/generated/SiteSourcesDocument.ts';
import { askFor } from './askFor.ts';
import { readAllPages } from './readAllPages.ts';

/** Both codes of a place. */
export interface PlaceCodes {
  readonly code: string;
  readonly kemendagriCode: string;
}

/** What there is a page of, or a question about. */
export interface SiteFacts {
  readonly revision: number;
  readonly defaultOn: string;
  /** Of the years with coverage; null with none. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly regencies: readonly PlaceCodes[];
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}

export async function readSiteFacts(ask: Ask): Promise<SiteFacts> {
  const { dataset, province, claims } = await askFor(ask, SiteFactsDocument, {});
  const sources = await readAllPages(async (after) => (await askFor(ask, SiteSourcesDocument, { after })).sources);
  return {
    ...dataset,
    regencies: province?.regencies.nodes ?? [],
    claims: claims.nodes.map(({ slug }) => slug),
    sources: sources.map(({ slug }) => slug),
  };
}
