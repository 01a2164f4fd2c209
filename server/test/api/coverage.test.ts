import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openApi, today } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

interface Quantity {
  value: number | null;
  missing: string | null;
}

describe.each(engines)('coverage on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  async function vulnerable(code: string, on: string, knownAt: string): Promise<Quantity> {
    const { data } = await api.ask<{ regency: { coverage: { vulnerableWorkers: Quantity } } }>(
      'query ($code: ID!, $on: Date, $knownAt: Date) { regency(code: $code) { coverage(on: $on, knownAt: $knownAt) { vulnerableWorkers { value missing } } } }',
      { code, on, knownAt },
    );
    return data.regency.coverage.vulnerableWorkers;
  }

  it('adds up the five cohorts of Tulungagung on 12 September 2023, by either code', async () => {
    const query = `query ($code: ID!) { regency(code: $code) { code name coverage(on: "2023-09-12", knownAt: "2023-09-12") {
      protectedWorkers { value unit figures { value printed } } cohorts { category headcount(knownAt: "2023-09-12") { value } }
      byCategory { category workers { value } } byFunding { funding workers { value } } } } }`;
    const { data } = await api.ask<any>(query, { code: '35.04' });
    expect(data.regency.name).toBe('Kabupaten Tulungagung');
    const { protectedWorkers, cohorts, byCategory, byFunding } = data.regency.coverage;
    expect(protectedWorkers.value).toBe(46_731);
    expect(cohorts.map((cohort: any) => cohort.headcount.value).toSorted((a: number, b: number) => a - b)).toEqual([
      1776, 2745, 7010, 7700, 27_500,
    ]);
    expect(protectedWorkers.figures.map((figure: any) => figure.printed).toSorted()).toEqual([
      '1.776',
      '2.745',
      '27.500',
      '7.010',
      '7.700',
    ]);
    expect(byCategory.map((row: any) => row.workers.value).reduce((sum: number, value: number) => sum + value)).toBe(
      46_731,
    );
    expect(byFunding.map((row: any) => row.funding)).toEqual(['APBD', 'DBHCHT']);
    expect((await api.ask<any>(query, { code: '3504' })).data).toEqual(data);
  });

  it.each([
    ['2023-12-31', today, { value: 12_779, missing: null }],
    ['2024-04-30', today, { value: 20_000, missing: null }],
    ['2024-04-30', '2024-04-01', { value: null, missing: 'NOT_YET_KNOWN' }],
  ])('answers for Tuban on %s as known on %s', async (on, knownAt, expected) => {
    expect(await vulnerable('3523', on, knownAt)).toEqual(expected);
  });

  it('adds up the province over the places that have a value, and says how many', async () => {
    const { data } = await api.ask<any>(
      '{ province(code: "35") { name coverage(on: "2023-09-12", knownAt: "2023-09-12") { placesWithValue vulnerableWorkers { value } shareOfEmployed { value missing } } } }',
    );
    expect(data.province.name).toBe('Jawa Timur');
    expect(data.province.coverage.vulnerableWorkers.value).toBe(27_500 + 7650 + 4000 + 3966 + 1000);
    // The office that counts employed people published these years in 2026 only.
    expect(data.province.coverage.shareOfEmployed).toEqual({ value: null, missing: 'NO_DENOMINATOR' });
  });

  it('keeps a share with both its numbers and the year of its denominator', async () => {
    const { data } = await api.ask<any>(
      '{ regency(code: "3522") { coverage(on: "2025-12-31") { shareOfEmployed { value unit numerator denominator indicators { name year value } } } } }',
    );
    const share = data.regency.coverage.shareOfEmployed;
    expect(share).toMatchObject({
      unit: 'percent',
      numerator: 197_893,
      indicators: [{ name: 'EMPLOYED', year: 2025 }],
    });
    expect(share.value).toBeCloseTo((share.numerator / share.denominator) * 100, 12);
  });

  it('walks the years, a gap with its reason', async () => {
    const { data } = await api.ask<any>(
      '{ regency(code: "3504") { coverageHistory(fromYear: 2022) { year coverage { on protectedWorkers { value missing } } } } }',
    );
    expect(
      data.regency.coverageHistory.map((row: any) => [
        row.year,
        row.coverage.protectedWorkers.value,
        row.coverage.protectedWorkers.missing,
      ]),
    ).toEqual([
      [2022, null, 'NOT_PUBLISHED'],
      [2023, 46_731, null],
      [2024, 55_613, null],
      [2025, null, 'LAPSED'],
    ]);
  });

  it('walks the years of the province, each the same as asked by its day', async () => {
    const { data } = await api.ask<any>(
      '{ province(code: "35") { coverageHistory(fromYear: 2022) { year coverage { on placesWithValue vulnerableWorkers { value } } } y2023: coverage(on: "2023-12-31") { on placesWithValue vulnerableWorkers { value } } } }',
    );
    const history: any[] = data.province.coverageHistory;
    expect(history.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(history[1].coverage).toEqual(data.province.y2023);
  });

  it('keeps a scheme of the province apart from its regencies', async () => {
    const { data } = await api.ask<any>(
      '{ program(slug: "35-dbhcht") { name(language: EN) regency { code } province { code } coverage(on: "2024-12-31") { protectedWorkers { value missing } } } }',
    );
    expect(data.program).toMatchObject({ regency: null, province: { code: '35' } });
  });

  it('tells what a cohort takes over, and its head count as known on a day', async () => {
    const { data } = await api.ask<any>(
      '{ cohort(slug: "3504-dbhcht-vulnerable-workers-2024") { renews { slug } a: headcount(knownAt: "2024-01-01") { value missing } b: headcount { value } program { slug regency { code } } } }',
    );
    expect(data.cohort).toMatchObject({
      a: { value: null, missing: 'NOT_YET_KNOWN' },
      b: { value: 35_750 },
      program: { regency: { code: '3504' } },
    });
  });

  it('refuses a code of neither scheme, and finds nothing under an unknown one', async () => {
    const refused = await api.ask('{ regency(code: "Tuban") { name } }');
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringContaining('code: found "Tuban"'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect((await api.ask('{ regency(code: "3599") { name } }')).data).toEqual({ regency: null });
  });
});
