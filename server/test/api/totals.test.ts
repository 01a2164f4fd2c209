import { checkTotal, roundingTolerance } from '@pionir/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

const everything = `slug kind status computed difference tolerance statement arithmetic(language: ID) note
  total { slug printed standing } parts { slug value standing } regency { code } source { slug }
  premiumCheck { verdict difference monthsFundable months { value } premium { value } people { value } budget { printed }
    rule { amount reason lowestShareOfWage highestShareOfWage regulation basis } }`;

describe.each(engines)('published arithmetic on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  /** All that is answered of one total. */
  async function total(slug: string): Promise<any> {
    const { data, errors } = await api.ask<any>(`{ totals(first: 500) { nodes { ${everything} } } }`);
    expect(errors).toBeUndefined();
    return data.totals.nodes.find((node: any) => node.slug === slug);
  }

  it('reconciles to the person for Tulungagung on 12 September 2023', async () => {
    expect(await total('3504-all-paid-2023-sum')).toMatchObject({
      status: 'RECONCILES',
      computed: 46_731,
      difference: 0,
      arithmetic: '2.745 + 7.010 + 1.776 + 7.700 + 27.500 = 46.731; tercetak 46.731: cocok.',
      regency: { code: '3504' },
      source: { slug: '3504-pemkab-tulungagung-20230912' },
      premiumCheck: null,
    });
  });

  it('reconciles for Tuban, 12,779 and 7,221 making twenty thousand', async () => {
    expect(await total('3523-dbhcht-2024-sum')).toMatchObject({
      status: 'RECONCILES',
      computed: 20_000,
      parts: [{ value: 12_779 }, { value: 7_221 }],
    });
  });

  it('does again what a source printed, a misprint in it as well', async () => {
    const found = await total('3502-dbhcht-2025-sum-3');
    expect(found).toMatchObject({
      status: 'WITHIN_ROUNDING',
      difference: -50,
      arithmetic: '29.250 + 16.800 = 46.050; tercetak 46.000: cocok dalam pembulatan, selisih −50.',
    });
    expect(found.parts[0]).toMatchObject({ value: 29_250, standing: 'DEPRECATED' });
  });

  it('does not reconcile for the budget of Lumajang, and says how many months it would fund', async () => {
    const found = await total('3508-dbhcht-2025-budget-product');
    expect(found).toMatchObject({
      status: 'DOES_NOT_RECONCILE',
      computed: 659_265_600,
      difference: 72_945_000,
      premiumCheck: {
        verdict: 'AGREES',
        difference: 0,
        months: { value: 7 },
        premium: { value: 16_800 },
        people: { value: 5_606 },
        rule: { amount: 16_800, reason: null, regulation: 'PP 44/2015' },
      },
    });
    expect(found.premiumCheck.monthsFundable).toBeCloseTo(732_210_600 / (5_606 * 16_800), 9);
  });

  it('gives no months where the premium goes by the wage', async () => {
    expect((await total('3516-village-2025-product')).premiumCheck).toMatchObject({
      verdict: 'NO_SINGLE_RULE',
      difference: null,
      monthsFundable: null,
      months: { value: 8 },
      premium: { value: 5_400 },
      rule: { amount: null, reason: 'WAGE_BASED', lowestShareOfWage: 0.54, highestShareOfWage: 2.04 },
    });
  });

  it('has a premium check for each product that makes a budget, and for nothing else', async () => {
    const { data } = await api.ask<any>('{ totals(first: 500) { nodes { kind premiumCheck { verdict } } } }');
    expect(data.totals.nodes.filter((node: any) => (node.kind === 'PRODUCT') !== (node.premiumCheck !== null))).toEqual(
      [],
    );
  });

  it('has the status that the printed precision alone would give it, but for two whose zeros were taken for rounding', async () => {
    const figure = '{ value unit printed precision }';
    const { data } = await api.ask<any>(
      `{ totals(first: 500) { nodes { slug kind status total ${figure} parts ${figure} } } }`,
    );
    const others = data.totals.nodes.filter(
      (node: any) => checkTotal({ ...node, tolerance: roundingTolerance(node) })?.status !== node.status,
    );
    expect(others.map((node: any) => [node.slug, node.status, node.total.printed])).toEqual([
      ['3505-dbhcht-2023-product', 'WITHIN_ROUNDING', 'Rp 300 juta'],
      ['3516-village-2026-product', 'WITHIN_ROUNDING', 'Rp 1.062.000.000'],
    ]);
  });

  it('belongs to the regency that its total is about, under either code', async () => {
    const list = '{ totalCount nodes { slug } }';
    const { data } = await api.ask<any>(
      `{ a: totals(regency: "3508") ${list} b: totals(regency: "35.08") ${list} c: totals(regency: "3508", status: DOES_NOT_RECONCILE) ${list} none: totals(regency: "3599") ${list} regency(code: "3508") { totals ${list} } }`,
    );
    expect(data.a.totalCount).toBe(8);
    expect(data.a.nodes.map(({ slug }: any) => slug)).toEqual(data.a.nodes.map(({ slug }: any) => slug).toSorted());
    expect(data.b).toEqual(data.a);
    expect(data.regency.totals).toEqual(data.a);
    expect(data.c.nodes.map(({ slug }: any) => slug)).toEqual([
      '3508-dbhcht-2025-budget-product',
      '3508-dbhcht-2025-spent-product',
    ]);
    expect(data.none).toEqual({ totalCount: 0, nodes: [] });
    expect(await total('35-members-2023-sum')).toMatchObject({ regency: null });
    const refused = await api.ask('{ totals(regency: "Tuban") { totalCount } }');
    expect(refused.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('is found from its source', async () => {
    const { data } = await api.ask<any>(
      '{ source(slug: "3524-antara-jatim-nd") { totals(first: 2) { totalCount nodes { slug source { slug } } pageInfo { hasNextPage } } } }',
    );
    expect(data.source.totals).toEqual({
      totalCount: 5,
      nodes: [
        { slug: '3524-dbhcht-2025-budget-sum', source: { slug: '3524-antara-jatim-nd' } },
        { slug: '3524-dbhcht-2025-product-1', source: { slug: '3524-antara-jatim-nd' } },
      ],
      pageInfo: { hasNextPage: true },
    });
  });
});

describe.each(engines)('budgets on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  async function budgetChecks(program: string, knownAt: string | null = null): Promise<any[]> {
    const { data } = await api.ask<any>(
      'query ($program: ID!, $knownAt: Date) { program(slug: $program) { budgetChecks(knownAt: $knownAt) { on budget { slug standing } people { value missing figures { slug } } rule { amount reason } monthsFundable reason } } }',
      { program, knownAt },
    );
    return data.program.budgetChecks;
  }

  it('fund so many months for the people who count in their period', async () => {
    const [check] = await budgetChecks('3505-dbhcht');
    expect(check).toMatchObject({
      on: '2023-12-31',
      budget: { slug: '3505-dbhcht-budget-1' },
      people: { value: 4_717, missing: null },
      rule: { amount: 16_800, reason: null },
      reason: null,
    });
    expect(check.people.figures.length).toBeGreaterThan(0);
    expect(check.monthsFundable).toBeCloseTo(300_000_000 / (4_717 * 16_800), 9);
  });

  it('of several programs together have a reason: no workers of their own count', async () => {
    expect(await budgetChecks('3504-all-paid')).toContainEqual(
      expect.objectContaining({ monthsFundable: null, reason: 'NO_PEOPLE' }),
    );
  });

  it('for wage recipients have a reason, alone or among others', async () => {
    const reasons = async (program: string) => (await budgetChecks(program)).map((check) => check.reason);
    expect(await reasons('3516-apbd-village-institutions')).toContain('WAGE_BASED');
    expect(await reasons('3577-apbd')).toContain('MIXED_SEGMENTS');
  });

  it('are those known by then, without the deprecated', async () => {
    expect(await budgetChecks('3504-dbhcht', '2023-01-01')).toEqual([]);
    const now = await budgetChecks('3504-dbhcht');
    expect(now.map((check) => check.budget.slug)).toEqual([
      '3504-dbhcht-budget-1',
      '3504-dbhcht-budget-3',
      '3504-dbhcht-budget-4',
    ]);
  });

  it('say of every one either the months or the reason', async () => {
    const { data } = await api.ask<any>(
      '{ province(code: "35") { programs(first: 100) { nodes { budgetChecks { monthsFundable reason } } } regencies { nodes { programs(first: 100) { nodes { budgetChecks { monthsFundable reason } } } } } } }',
    );
    const programs = [
      ...data.province.programs.nodes,
      ...data.province.regencies.nodes.flatMap((regency: any) => regency.programs.nodes),
    ];
    const checks = programs.flatMap((program) => program.budgetChecks);
    expect(checks.length).toBeGreaterThan(50);
    expect(checks.filter((check) => (check.monthsFundable === null) === (check.reason === null))).toEqual([]);
  });
});
