import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

interface SourcesPage {
  sources: {
    nodes: { slug: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

const sourcesPage =
  'query ($first: Int!, $after: String) { sources(first: $first, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage endCursor } } }';

describe.each(engines)('lists on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it('gives every source once, in order, page by page', async () => {
    const slugs: string[] = [];
    let after: string | null = null;
    let hasNextPage = true;
    while (hasNextPage) {
      const { data }: { data: SourcesPage } = await api.ask<SourcesPage>(sourcesPage, { first: 100, after });
      expect(data.sources.totalCount).toBe(397);
      expect(data.sources.pageInfo.hasPreviousPage).toBe(after !== null);
      slugs.push(...data.sources.nodes.map((source) => source.slug));
      ({ hasNextPage, endCursor: after } = data.sources.pageInfo);
    }
    expect(slugs).toHaveLength(397);
    expect(slugs).toEqual([...new Set(slugs)].toSorted());
  });

  it('finds sources by words in either language, by kind of publisher and by regency', async () => {
    const found = async (args: string): Promise<any[]> => {
      const { data } = await api.ask<any>(
        `{ sources(first: 500, ${args}) { nodes { slug publisher publisherKind en: gist id: gist(language: ID) } } }`,
      );
      return data.sources.nodes;
    };
    const fishers = await found('search: "nelayan"');
    expect(fishers.length).toBeGreaterThan(0);
    expect(fishers.filter(({ en, id }) => !/nelayan/i.test(en + id))).toEqual([]);
    expect(await found('search: "  NELAYAN "')).toEqual(fishers);
    const inBoth = await found('search: "fishers nelayan"');
    expect(inBoth.length).toBeLessThanOrEqual(fishers.length);
    const statistics = await found('publisherKind: STATISTICS_OFFICE');
    expect(new Set(statistics.map(({ publisherKind }) => publisherKind))).toEqual(new Set(['STATISTICS_OFFICE']));
    const ofPlace = await found('regency: "3504"');
    const narrowed = await found('regency: "35.04", publisherKind: PRESS');
    expect(narrowed).toEqual(ofPlace.filter(({ publisherKind }) => publisherKind === 'PRESS'));
    expect(await found('search: "no such words anywhere"')).toEqual([]);
  });

  it('gives the denominators that a source states, each with its place', async () => {
    const { data } = await api.ask<any>(
      '{ sources(publisherKind: STATISTICS_OFFICE) { nodes { slug indicators(first: 500) { totalCount nodes { name year value source { slug } regency { name } } } } } }',
    );
    const stating = data.sources.nodes.filter(({ indicators }: any) => indicators.totalCount > 0);
    expect(stating.length).toBeGreaterThan(1);
    for (const { slug, indicators } of stating) {
      expect(new Set(indicators.nodes.map((each: any) => each.source.slug))).toEqual(new Set([slug]));
      const keys = indicators.nodes.map((each: any) => `${each.name} ${each.year} ${each.regency.name}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('gives the edges that the nodes stand for', async () => {
    const { data } = await api.ask<any>(
      '{ province(code: "35") { regencies(first: 2) { nodes { code } edges { cursor node { code } } pageInfo { startCursor endCursor } } } }',
    );
    const { nodes, edges, pageInfo } = data.province.regencies;
    expect(edges.map((edge: any) => edge.node)).toEqual(nodes);
    expect([edges[0].cursor, edges[1].cursor]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
  });

  it('refuses a cursor of another list, of another question, and one that is none', async () => {
    const { data } = await api.ask<any>(
      '{ ranking(metric: GROWTH, on: "2025-12-31") { rows(first: 1) { pageInfo { endCursor } } } }',
    );
    const cursor = data.ranking.rows.pageInfo.endCursor;
    const next = (metric: string, after: string) =>
      api.ask(
        `{ ranking(metric: ${metric}, on: "2025-12-31") { rows(first: 1, after: "${after}") { nodes { rank } } } }`,
      );
    expect((await next('GROWTH', cursor)).errors).toBeUndefined();
    for (const refused of [
      await next('PROTECTED_WORKERS', cursor),
      await next('GROWTH', 'nonsense'),
      await api.ask(sourcesPage, { first: 1, after: cursor }),
    ]) {
      expect(refused.errors?.[0]?.extensions['code']).toBe('INVALID_CURSOR');
    }
  });

  it.each([0, -1])('refuses a page of %i items', async (first) => {
    const { errors } = await api.ask(sourcesPage, { first });
    expect(errors?.[0]).toMatchObject({
      message: `first: found "${first}", expected a whole number from 1 to 500.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('gives the same items from the end as from the start', async () => {
    const everything = '{ claims(first: 500) { edges { cursor node { slug } } } }';
    const { edges } = (await api.ask<any>(everything)).data.claims;
    const page = 'nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const pageOf = async (asked: string) => (await api.ask<any>(`{ claims(${asked}) { ${page} } }`)).data.claims;
    const between = await pageOf(`last: 3, before: "${edges[10].cursor}"`);
    expect(between.nodes).toEqual(edges.slice(7, 10).map((edge: any) => edge.node));
    expect(between.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: edges[7].cursor,
      endCursor: edges[9].cursor,
    });
    const ending = await pageOf('last: 2');
    expect(ending.nodes).toEqual(edges.slice(-2).map((edge: any) => edge.node));
    expect(ending.pageInfo.hasNextPage).toBe(false);
    const both = await pageOf(`first: 5, after: "${edges[0].cursor}", before: "${edges[3].cursor}"`);
    expect(both.nodes).toEqual(edges.slice(1, 3).map((edge: any) => edge.node));
  });

  it('refuses a page that is asked from both ends, and a cursor that is none', async () => {
    for (const [asked, argument, code] of [
      ['first: 1, last: 1', 'last', 'BAD_USER_INPUT'],
      ['last: 0', 'last', 'BAD_USER_INPUT'],
      ['before: "nonsense"', 'before', 'INVALID_CURSOR'],
    ]) {
      const { errors } = await api.ask(`{ claims(${asked}) { totalCount } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
    }
  });

  it('finds every kind of node again by its id, and null under any other text', async () => {
    const { data } = await api.ask<any>(
      '{ province(code: "35") { id } regency(code: "3523") { id } program(slug: "3523-dbhcht") { id } cohort(slug: "3523-dbhcht-vulnerable-workers-2023") { id figures { id } } source(slug: "35-bps-20260317") { id } totals(first: 1) { nodes { id } } }',
    );
    const ids = [
      data.province.id,
      data.regency.id,
      data.program.id,
      data.cohort.id,
      data.cohort.figures[0].id,
      data.source.id,
      data.totals.nodes[0].id,
    ];
    const found = await api.ask<any>('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [...ids, 'nonsense', '3523'],
    });
    expect(found.data.nodes.map((node: any) => node?.__typename ?? null)).toEqual([
      'Province',
      'Regency',
      'Program',
      'Cohort',
      'Figure',
      'Source',
      'Total',
      null,
      null,
    ]);
    expect(found.data.nodes.slice(0, 7).map((node: any) => node.id)).toEqual(ids);
    const one = await api.ask<any>('query ($id: ID!) { node(id: $id) { id ... on Regency { name } } }', {
      id: data.regency.id,
    });
    expect(one.data.node).toEqual({ id: data.regency.id, name: 'Kabupaten Tuban' });
  });

  it('refuses more ids than it answers for', async () => {
    const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, String),
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('says what is in the data', async () => {
    const { data } = await api.ask(
      '{ dataset { revision publishedAt synthetic regencyCount cohortCount figureCount sourceCount firstYear lastYear defaultOn } provinces { code name(language: EN) } }',
    );
    expect(data).toEqual({
      dataset: {
        revision: 1,
        publishedAt: '2026-11-21T05:00:00.000Z',
        synthetic: false,
        regencyCount: 38,
        cohortCount: 210,
        figureCount: 1094,
        sourceCount: 397,
        firstYear: 2017,
        lastYear: 2025,
        defaultOn: '2025-12-31',
      },
      provinces: [{ code: '35', name: 'East Java' }],
    });
  });
});
