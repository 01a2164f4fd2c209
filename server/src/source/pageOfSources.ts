import type { Source } from '@pionir/shared';
import type { Connection, Page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { loadAll } from '../graphql/keyed.ts';
import { paginate } from '../graphql/paginate.ts';
import { withItems } from '../graphql/withItems.ts';
import { findRegency } from '../regency/findRegency.ts';
import { matchesSources } from './matchesSources.ts';
import type { SourcesAsked } from './matchesSources.ts';

/** A page of all sources, or of those that fit; only the page's rows are read whole where nothing is searched for. */
export async function pageOfSources(context: Context, asked: SourcesAsked, page: Page): Promise<Connection<Source>> {
  const { regency, search, publisherKind } = asked;
  const cut = paginate(await idsAsked(context, asked), page, {
    question: `sources/${JSON.stringify([regency ?? null, search ?? null, publisherKind ?? null])}`,
    keyOf: (id) => id,
  });
  return withItems(cut, await loadAll(context.load.source, cut.nodes));
}

async function idsAsked(context: Context, asked: SourcesAsked): Promise<string[]> {
  const ids = asked.regency == null ? null : await idsOfRegency(context, asked.regency);
  if (ids !== null && asked.search == null && asked.publisherKind == null) return ids;
  const keys = ids === null ? await context.load.sourceKeys.load('all') : await loadAll(context.load.source, ids);
  return keys.filter((source) => matchesSources(source, asked)).map(({ id }) => id);
}

async function idsOfRegency(context: Context, code: string): Promise<string[]> {
  const regency = await findRegency(context, code, 'regency');
  if (regency === null) return [];
  const found = await context.load.sourcesOfRegency.load(regency.code);
  return found.map((source) => source.sourceId);
}
