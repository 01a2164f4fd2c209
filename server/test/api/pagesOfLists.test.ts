import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPackage } from '../../src/ingest/importPackage.ts';
import { secondPackage } from '../ingest/support/secondPackage.ts';
import { engines } from '../support/databases.ts';
import { openApi, today } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

/** Lists that are read by the page, with the way to each and what tells its items apart. */
const lists = {
  'figures of a source': {
    path: ['source(slug: "3509-berita-jatim-copy-20230222")', 'figures'],
    item: 'slug',
  },
  'cohorts of a program': { path: ['program(slug: "3509-apbd")', 'cohorts'], item: 'slug' },
  'figures that revisions changed': {
    path: ['dataset', 'changes(since: 0)', 'figures'],
    item: 'revision kind figure { slug }',
  },
} as const;

const longest = 500;

describe.each(engines)('a list that is read by the page on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it('is one that changes of every kind are in', async () => {
    const { folder } = await secondPackage();
    await importPackage(api.orm, folder, { now: new Date(`${today}T06:00:00Z`), note: 'Corrections.' });
    const { data } = await api.ask<any>('{ dataset { changes(since: 1) { figures { nodes { kind } } } } }');
    const kinds = data.dataset.changes.figures.nodes.map(({ kind }: any) => kind);
    expect(kinds).toEqual(['ADDED', 'CHANGED', 'DEPRECATED']);
  });

  async function pageOf(path: readonly string[], item: string, asked: string): Promise<any> {
    const fields = `totalCount edges { cursor node { ${item} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
    const query = path.reduceRight((inner, step, index) => {
      const field = index === path.length - 1 ? `${step}(${asked})` : step;
      return `${field} { ${inner} }`;
    }, fields);
    const { data, errors } = await api.ask<any>(`{ ${query} }`);
    if (errors) return { errors };
    return path.reduce((found, step) => found[step.replace(/\(.*/s, '')], data);
  }

  describe.each(Object.entries(lists))('%s', (_name, { path, item }) => {
    const pages = (asked: string) => pageOf(path, item, asked);
    /** All of it, page after page from the start. */
    async function readAll(size: number) {
      const edges: any[] = [];
      let asked = `first: ${size}`;
      for (;;) {
        const page = await pages(asked);
        edges.push(...page.edges);
        if (!page.pageInfo.hasNextPage) return { edges, totalCount: page.totalCount };
        asked = `first: ${size}, after: "${page.pageInfo.endCursor}"`;
      }
    }

    it('gives each item once, in the same order for pages of any size', async () => {
      const { edges, totalCount } = await readAll(500);
      expect(edges).toHaveLength(totalCount);
      expect(new Set(edges.map(({ node }) => JSON.stringify(node))).size).toBe(totalCount);
      const size = Math.max(2, Math.ceil(totalCount / 9));
      expect((await readAll(size)).edges).toEqual(edges);
    });

    it('gives the same from the end, between cursors, and tells what lies beyond', async () => {
      const { edges } = await readAll(500);
      const count = edges.length;
      const [low, high] = [Math.floor(count / 4), Math.ceil((3 * count) / 4)];
      const after = `after: "${edges[low].cursor}"`;
      const before = `before: "${edges[high - 1].cursor}"`;
      for (const [asked, start, end] of [
        ['last: 2', count - 2, count],
        ['last: 500', count - longest, count],
        [`last: 1, ${before}`, high - 2, high - 1],
        [`first: 1, ${after}`, low + 1, low + 2],
        [`first: 500, ${after}, ${before}`, low + 1, Math.min(high - 1, low + 1 + longest)],
        [`last: 500, ${after}, ${before}`, Math.max(low + 1, high - 1 - longest), high - 1],
        [`last: 500, ${after}`, Math.max(low + 1, count - longest), count],
      ] as const) {
        const page = await pages(asked);
        const { hasNextPage, hasPreviousPage } = page.pageInfo;
        expect({ asked, edges: page.edges, hasNextPage, hasPreviousPage }).toEqual({
          asked,
          edges: edges.slice(Math.max(0, start), end),
          hasNextPage: end < count,
          hasPreviousPage: start > 0,
        });
      }
    });

    it('refuses cursors of other lists, and those whose item it does not have', async () => {
      const [{ cursor }] = (await pageOf(['source(slug: "35-bps-20260317")', 'indicators'], 'name', 'first: 1')).edges;
      const [question] = JSON.parse(
        Buffer.from((await pages('first: 1')).pageInfo.endCursor as string, 'base64url').toString(),
      ) as string[];
      const madeUp = ['no-such-item', '1/no-such-item', '9999999999/x', 'nul\0'].map((key) =>
        Buffer.from(JSON.stringify([question, key])).toString('base64url'),
      );
      for (const refused of [cursor, 'nonsense', ...madeUp]) {
        const { errors } = await pages(`first: 1, after: "${refused}"`);
        expect([refused, errors?.[0]?.extensions['code']]).toEqual([refused, 'INVALID_CURSOR']);
      }
    });
  });

  it('gives pages of many owners at once as it gives each alone', async () => {
    const { data } = await api.ask<any>(
      '{ province(code: "35") { regencies(first: 38) { nodes { programs(first: 50) { nodes { slug cohorts(first: 2) { totalCount nodes { slug } pageInfo { hasNextPage } } } } } } } }',
    );
    const programs = data.province.regencies.nodes.flatMap(({ programs: { nodes } }: any) => nodes);
    expect(programs.length).toBeGreaterThan(60);
    const counts = programs.map(({ cohorts }: any) => cohorts.totalCount);
    expect(Math.max(...counts)).toBeGreaterThan(2);
    for (const { slug, cohorts } of programs.slice(0, 20)) {
      const alone = await pageOf([`program(slug: "${slug}")`, 'cohorts'], 'slug', 'first: 500');
      expect(cohorts.nodes).toEqual(alone.edges.slice(0, 2).map(({ node }: any) => node));
      expect(cohorts.totalCount).toBe(alone.edges.length);
      expect(cohorts.pageInfo.hasNextPage).toBe(alone.edges.length > 2);
    }
  });
});
