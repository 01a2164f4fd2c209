import type { Ask } from '@pionir/shared';
import { SiteFactsDocument } from '../graphql/generated/SiteFactsDocument.ts';
import { SiteSourcesDocument } from '../graphql/generated/SiteSourcesDocument.ts';
import { askFor } from './askFor.ts';

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
  readonly figures: readonly string[];
}

export async function readSiteFacts(ask: Ask): Promise<SiteFacts> {
  const { dataset, province, claims } = await askFor(ask, SiteFactsDocument, {});
  const sources = await readSources(ask);
  return {
    ...dataset,
    regencies: province?.regencies.nodes ?? [],
    claims: claims.nodes.map(({ slug }) => slug),
    sources: sources.map(({ slug }) => slug),
    figures: sources.flatMap(({ figures }) => figures.nodes.map(({ slug }) => slug)),
  };
}

async function readSources(ask: Ask) {
  const found = [];
  let after: string | null = null;
  do {
    const { sources }: Awaited<ReturnType<typeof readPage>> = await readPage(ask, after);
    found.push(...sources.nodes);
    after = sources.pageInfo.hasNextPage ? (sources.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return found;
}

function readPage(ask: Ask, after: string | null) {
  return askFor(ask, SiteSourcesDocument, { after });
}
