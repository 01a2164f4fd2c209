import type { Source } from '@pionir/shared';
import type { Connection, Page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { loadAll } from '../graphql/keyed.ts';
import { paginate } from '../graphql/paginate.ts';
import { findRegency } from '../regency/findRegency.ts';
import { findSourceIds } from './findSources.ts';

/** A page of all sources, or of those that state a figure about a regency; only the page's rows are read. */
export async function pageOfSources(
  context: Context,
  regencyCode: string | null | undefined,
  page: Page,
): Promise<Connection<Source>> {
  const ids = regencyCode == null ? await findSourceIds(context.em) : await idsOfRegency(context, regencyCode);
  const cut = paginate(ids, page, { question: `sources/${regencyCode ?? 'all'}`, keyOf: (id) => id });
  const sources = await loadAll(context.load.source, cut.nodes);
  return {
    ...cut,
    nodes: sources,
    edges: sources.map((node, index) => ({ cursor: cut.edges[index]?.cursor ?? '', node })),
  };
}

async function idsOfRegency(context: Context, code: string): Promise<readonly string[]> {
  const regency = await findRegency(context, code, 'regency');
  if (regency === null) return [];
  const found = await context.load.sourcesOfRegency.load(regency.code);
  return found.map((source) => source.sourceId);
}
