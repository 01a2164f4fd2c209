import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openApi, today } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

const question = `query ($weights: [WeightInput!]) { ranking(metric: PIONEER_INDEX, on: "2025-12-31", weights: $weights) {
  unit direction rankedCount excludedCount median resolution weights { component weight } excluded { reason regency { code } }
  rows { nodes { rank value rankLow rankHigh firstPlaceShare tier movement movementByEntry regency { code name }
    leaveOneOut { component rank } quantity { unit value }
    components { component value unit missing percentile weight figures { slug } quantity { numerator denominator } } } } } }`;

describe.each(engines)('the pioneer index on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it('shows the weights it used, each component and how firm each rank is', async () => {
    const { data } = await api.ask<any>(question);
    const { rows, weights, rankedCount, excludedCount, resolution, excluded } = data.ranking;
    expect(weights.map((weight: any) => [weight.component, weight.weight])).toEqual([
      ['REACH', 0.3],
      ['SCALE', 0.15],
      ['MOMENTUM', 0.15],
      ['EARLY_START', 0.15],
      ['BREADTH', 0.1],
      ['FUNDING_DEPTH', 0.15],
    ]);
    expect([rankedCount, excludedCount]).toEqual([32, 6]);
    expect(new Set(excluded.map((place: any) => place.reason))).toEqual(new Set(['TOO_FEW_COMPONENTS']));
    expect(resolution).toBeGreaterThanOrEqual(0);
    expect(resolution).toBeLessThanOrEqual(1);
    for (const row of rows.nodes) {
      expect(row.components).toHaveLength(6);
      const known = row.components.filter((component: any) => component.missing === null);
      expect(known.length).toBeGreaterThanOrEqual(4);
      const weighted = known.reduce((sum: number, { percentile, weight }: any) => sum + percentile * weight, 0);
      expect(weighted).toBeCloseTo(row.value, 9);
      expect(known.reduce((sum: number, { weight }: any) => sum + weight, 0)).toBeCloseTo(1, 12);
      for (const gap of row.components.filter((component: any) => component.missing !== null)) {
        expect([gap.value, gap.percentile, gap.weight]).toEqual([null, null, 0]);
      }
      expect(row.rankLow).toBeLessThanOrEqual(row.rankHigh);
      expect(row.leaveOneOut).toHaveLength(6);
    }
  });

  it('takes any weights, in proportion', async () => {
    const one = await api.ask<any>(question, {
      weights: [
        { component: 'SCALE', weight: 1 },
        { component: 'REACH', weight: 3 },
      ],
    });
    const other = await api.ask<any>(question, {
      weights: [
        { component: 'REACH', weight: 75 },
        { component: 'SCALE', weight: 25 },
      ],
    });
    expect(other).toEqual(one);
    expect(one.data.ranking.rows.nodes[0].regency.name).toBe('Kabupaten Bojonegoro');
    expect(one.data.ranking.rows.nodes[0]).toMatchObject({
      value: 100,
      rank: 1,
      rankLow: 1,
      rankHigh: 1,
      firstPlaceShare: 1,
    });
  });

  it.each([
    [[{ component: 'REACH', weight: -1 }], '-1 for REACH'],
    [[{ component: 'REACH', weight: 0 }], 'no weight above 0'],
    [
      [
        { component: 'REACH', weight: 1 },
        { component: 'REACH', weight: 2 },
      ],
      'REACH twice',
    ],
  ])('refuses the weights %o', async (weights, found) => {
    const { errors } = await api.ask(question, { weights });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(`weights: found "${found}"`),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('keeps weights, tiers and components away from the other metrics', async () => {
    const { data } = await api.ask<any>(
      '{ ranking(metric: PROTECTED_WORKERS) { resolution weights { weight } rows(first: 1) { nodes { firstPlaceShare tier components { weight } leaveOneOut { rank } } } } }',
    );
    expect(data.ranking).toEqual({
      resolution: null,
      weights: [],
      rows: {
        nodes: [{ firstPlaceShare: null, tier: null, components: [], leaveOneOut: [] }],
      },
    });
  });

  it('walks the ranks over the years, a year without one with its reason', async () => {
    const { data } = await api.ask<any>(
      '{ regency(code: "3504") { rankHistory(metric: VULNERABLE_WORKERS, fromYear: 2022, toYear: 2025) { year rank value rankedCount missing movement movementByEntry } } }',
    );
    expect(data.regency.rankHistory).toEqual([
      {
        year: 2022,
        rank: null,
        value: null,
        rankedCount: expect.any(Number),
        missing: 'NOT_PUBLISHED',
        movement: null,
        movementByEntry: null,
      },
      {
        year: 2023,
        rank: expect.any(Number),
        value: 27_500,
        rankedCount: expect.any(Number),
        missing: null,
        movement: null,
        movementByEntry: null,
      },
      {
        year: 2024,
        rank: 3,
        value: 35_750,
        rankedCount: 20,
        missing: null,
        movement: expect.any(Number),
        movementByEntry: expect.any(Number),
      },
      {
        year: 2025,
        rank: null,
        value: null,
        rankedCount: 32,
        missing: 'LAPSED',
        movement: null,
        movementByEntry: null,
      },
    ]);
  });

  it('agrees with the ranking of each year', async () => {
    const { data } = await api.ask<any>(
      `{ regency(code: "3523") { rankHistory(metric: PIONEER_INDEX, fromYear: 2023, toYear: 2025) { year rank value movement movementByEntry }
         y2023: rank(metric: PIONEER_INDEX, on: "2023-12-31") { rank value movement movementByEntry }
         y2024: rank(metric: PIONEER_INDEX, on: "2024-12-31") { rank value movement movementByEntry }
         y2025: rank(metric: PIONEER_INDEX, on: "2025-12-31") { rank value movement movementByEntry } } }`,
    );
    for (const { year, ...row } of data.regency.rankHistory) {
      expect(row).toEqual(
        data.regency[`y${year}`] ?? { rank: null, value: null, movement: null, movementByEntry: null },
      );
    }
    expect(data.regency.y2025).not.toBeNull();
  });

  it('sets places side by side as the rankings have them', async () => {
    const { data } = await api.ask<any>(
      `{ comparison(regencies: ["35.23", "3504", "3522"], on: "2024-12-31") { on knownAt places { code } rows { metric direction rankedCount median
           cells { regency { code } quantity { value missing } rank percentileAll percentileKind percentilePeers gapToMedian differenceToFirst
             amongAll { ...Basis } amongKind { ...Basis } amongPeers { ...Basis } peers { code } } } }
         ranking(metric: VULNERABLE_WORKERS, on: "2024-12-31") { rankedCount median rows { nodes { rank value gapToMedian regency { code } } } } }
       fragment Basis on PercentileBasis { percentile worse equal valued }`,
    );
    expect(data.comparison).toMatchObject({ on: '2024-12-31', knownAt: today });
    expect(data.comparison.places.map((place: any) => place.code)).toEqual(['3523', '3504', '3522']);
    expect(data.comparison.rows.map((row: any) => row.metric)).toHaveLength(8);
    const [vulnerable] = data.comparison.rows;
    expect([vulnerable.rankedCount, vulnerable.median]).toEqual([data.ranking.rankedCount, data.ranking.median]);
    const byCode = new Map<string, any>(data.ranking.rows.nodes.map((row: any) => [row.regency.code, row]));
    for (const cell of vulnerable.cells) {
      const row = byCode.get(cell.regency.code);
      expect([cell.quantity.value, cell.rank, cell.gapToMedian]).toEqual([row.value, row.rank, row.gapToMedian]);
      expect(cell.differenceToFirst).toBe(row.value - byCode.get('3523').value);
      const peers = [row, ...cell.peers.flatMap((peer: any) => byCode.get(peer.code) ?? [])];
      const worse = (among: any[]) => among.filter((each) => each.value < row.value).length;
      expect(cell.peers).toHaveLength(5);
      expect(cell.amongPeers).toMatchObject({ worse: worse(peers), valued: peers.length });
      expect(cell.amongAll).toMatchObject({ worse: worse([...byCode.values()]), valued: data.ranking.rankedCount });
      expect(cell.amongAll.percentile).toBe(cell.percentileAll);
    }
    expect(vulnerable.cells[2]).toMatchObject({
      rank: 1,
      percentileAll: 100,
      percentileKind: 100,
      percentilePeers: 100,
    });
  });

  it.each([
    ['["3504"]', 'found "1 places", expected 2 to 6'],
    ['["3504", "3504"]', 'expected each place once'],
    ['["3504", "3599"]', 'found "3599", expected the code of a regency in the data'],
    ['["3504", "Tuban"]', 'found "Tuban", expected a code like'],
  ])('refuses to compare %s', async (codes, message) => {
    const { errors } = await api.ask(`{ comparison(regencies: ${codes}) { on } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('lists published rates apart, with the numbers their source divides', async () => {
    const { data } = await api.ask<any>(
      '{ province(code: "35") { regencies { nodes { code publishedRates { figure { unit measure printed note } numerator { measure value } denominator { measure value } } } } } }',
    );
    const rates = data.province.regencies.nodes.flatMap((regency: any) => regency.publishedRates);
    expect(rates).toHaveLength(81);
    expect(new Set(rates.map((rate: any) => rate.figure.measure))).toEqual(new Set(['COVERAGE_RATE_PUBLISHED']));
    const divided = rates.filter((rate: any) => rate.numerator !== null);
    expect(divided.length).toBeGreaterThan(10);
    for (const { numerator, denominator } of divided) {
      expect(numerator.measure).toBe('ACTIVE_MEMBERS');
      expect(denominator.measure).toBe('WORKFORCE_PUBLISHED');
    }
  });
});
