import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openApi, today } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

interface RankingAnswer {
  ranking: {
    on: string;
    knownAt: string;
    rankedCount: number;
    excludedCount: number;
    median: number | null;
    rows: { nodes: { rank: number; tied: boolean; value: number; regency: { code: string; name: string } }[] };
    excluded: { reason: string; regency: { code: string } }[];
  };
}

const question = `query ($metric: Metric!, $on: Date, $knownAt: Date, $filter: RankingFilter) {
  ranking(metric: $metric, on: $on, knownAt: $knownAt, filter: $filter) {
    on knownAt rankedCount excludedCount median
    rows { nodes { rank tied value regency { code name } } }
    excluded { reason regency { code } }
  }
}`;

/** The answers that the rules give over the real data, as its dictionary states them. */
const published = [
  {
    on: '2023-09-12',
    knownAt: '2023-09-12',
    places: 5,
    first: [
      'Kabupaten Tulungagung 27500',
      'Kabupaten Ngawi 7650',
      'Kota Surabaya 4000',
      'Kabupaten Pamekasan 3966',
      'Kabupaten Pasuruan 1000',
    ],
  },
  {
    on: '2023-09-12',
    knownAt: today,
    places: 18,
    first: [
      'Kabupaten Gresik 30400',
      'Kabupaten Bojonegoro 28120',
      'Kabupaten Tulungagung 27500',
      'Kabupaten Lamongan 22000',
      'Kabupaten Jember 20079',
    ],
  },
  {
    on: '2024-12-31',
    knownAt: today,
    places: 20,
    first: ['Kabupaten Bojonegoro 189974', 'Kota Surabaya 54664', 'Kabupaten Tulungagung 35750'],
  },
  {
    on: '2025-12-31',
    knownAt: today,
    places: 32,
    first: [
      'Kabupaten Bojonegoro 197893',
      'Kabupaten Jember 81258',
      'Kabupaten Sidoarjo 47622',
      'Kabupaten Lamongan 46173',
      'Kabupaten Ponorogo 41930',
    ],
  },
];

describe.each(engines)('ranking on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it.each(published)('ranks $places places on $on as known on $knownAt', async ({ on, knownAt, places, first }) => {
    const { data } = await api.ask<RankingAnswer>(question, { metric: 'VULNERABLE_WORKERS', on, knownAt });
    expect(data.ranking.rankedCount).toBe(places);
    expect(data.ranking.rows.nodes).toHaveLength(places);
    expect(data.ranking.excludedCount).toBe(38 - places);
    expect(data.ranking.excluded).toHaveLength(38 - places);
    const rows = data.ranking.rows.nodes.slice(0, first.length);
    expect(rows.map((row) => `${row.regency.name} ${row.value}`)).toEqual(first);
    expect(rows.map((row) => row.rank)).toEqual(first.map((_, index) => index + 1));
  });

  it('gives the figures as printed, with publisher and date', async () => {
    const { data } = await api.ask(
      '{ ranking(metric: VULNERABLE_WORKERS, on: "2023-09-12", knownAt: "2023-09-12") { rankedCount excludedCount rows(first: 3) { nodes { rank tied value regency { code name } figures { printed source { publisher publishedOn } } } } } }',
    );
    expect(data).toMatchObject({
      ranking: {
        rankedCount: 5,
        excludedCount: 33,
        rows: {
          nodes: [
            {
              rank: 1,
              tied: false,
              value: 27500,
              regency: { code: '3504', name: 'Kabupaten Tulungagung' },
              figures: [
                {
                  printed: '27.500',
                  source: { publisher: 'Pemerintah Kabupaten Tulungagung', publishedOn: '2023-09-12' },
                },
              ],
            },
            { rank: 2, value: 7650 },
            { rank: 3, value: 4000 },
          ],
        },
      },
    });
  });

  it('asks about the newest year end with ten places, as known today, when told nothing', async () => {
    const { data } = await api.ask<RankingAnswer>(question, { metric: 'VULNERABLE_WORKERS' });
    expect([data.ranking.on, data.ranking.knownAt]).toEqual(['2025-12-31', today]);
    const asked = await api.ask<RankingAnswer>(question, {
      metric: 'VULNERABLE_WORKERS',
      on: '2025-12-31',
      knownAt: today,
    });
    expect(asked.data.ranking).toEqual(data.ranking);
  });

  it.each([
    'VULNERABLE_WORKERS',
    'PROTECTED_WORKERS',
    'SHARE_OF_EMPLOYED',
    'GROWTH',
    'EARLIEST_START',
    'CATEGORY_BREADTH',
    'MONTHS_FUNDED',
  ])('ranks or excludes each of the 38 places by %s', async (metric) => {
    const { data } = await api.ask<RankingAnswer>(question, { metric });
    const ranked = data.ranking.rows.nodes.map((row) => row.regency.code);
    const excluded = data.ranking.excluded.map((row) => row.regency.code);
    expect(new Set([...ranked, ...excluded]).size).toBe(38);
    expect(ranked.length + excluded.length).toBe(38);
    expect(ranked.length).toBeGreaterThan(10);
    expect(data.ranking.rows.nodes[0]?.rank).toBe(1);
  });

  it('narrows to cities, categories and funds', async () => {
    const cities = await api.ask<RankingAnswer>(question, { metric: 'VULNERABLE_WORKERS', filter: { kind: 'KOTA' } });
    expect(cities.data.ranking.rankedCount + cities.data.ranking.excludedCount).toBe(9);
    expect(cities.data.ranking.rows.nodes.every((row) => row.regency.name.startsWith('Kota '))).toBe(true);
    const fishers = await api.ask<RankingAnswer>(question, {
      metric: 'PROTECTED_WORKERS',
      filter: { category: ['FISHERS'] },
    });
    expect(fishers.data.ranking.rows.nodes.map((row) => `${row.regency.name} ${row.value}`)).toContain(
      'Kabupaten Lamongan 22150',
    );
    const excise = await api.ask<RankingAnswer>(question, {
      metric: 'VULNERABLE_WORKERS',
      filter: { funding: ['DBHCHT'] },
    });
    const every = await api.ask<RankingAnswer>(question, {
      metric: 'VULNERABLE_WORKERS',
      filter: { funding: [], category: [] },
    });
    expect(excise.data.ranking.rankedCount).toBeLessThan(every.data.ranking.rankedCount);
    expect(every.data.ranking.rankedCount).toBe(32);
  });

  it('says why vulnerable workers among office holders have no answer', async () => {
    const { data } = await api.ask<RankingAnswer>(question, {
      metric: 'VULNERABLE_WORKERS',
      filter: { category: ['VILLAGE_OFFICIALS'] },
    });
    expect(data.ranking.rankedCount).toBe(0);
    expect(data.ranking.median).toBeNull();
    expect(new Set(data.ranking.excluded.map((row) => row.reason))).toEqual(new Set(['NOT_APPLICABLE']));
  });

  it.each([
    ['{ ranking(metric: GROWTH, province: "36") { rankedCount } }', 'province: found "36"'],
    ['{ ranking(metric: GROWTH, province: "Jatim") { rankedCount } }', 'province: found "Jatim"'],
    ['{ ranking(metric: GROWTH, on: "2023-02-30") { rankedCount } }', 'Date: found "2023-02-30"'],
    ['{ ranking(metric: GROWTH) { rows(first: 0) { totalCount } } }', 'first: found "0"'],
  ])('refuses %s', async (query, message) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.message).toContain(message);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors?.[0]?.extensions['code']);
  });
});
