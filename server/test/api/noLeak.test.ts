import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { CohortEntity, FigureEntity, SourceEntity } from '../../src/db/entities/index.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

const question = `query ($on: Date!, $knownAt: Date!) {
  a: ranking(metric: PROTECTED_WORKERS, on: $on, knownAt: $knownAt) { ...answer }
  b: ranking(metric: SHARE_OF_EMPLOYED, on: $on, knownAt: $knownAt) { ...answer }
  c: ranking(metric: EARLIEST_START, on: $on, knownAt: $knownAt) { ...answer }
  d: ranking(metric: VULNERABLE_WORKERS, on: $on, knownAt: $knownAt) { ...answer }
  e: ranking(metric: CATEGORY_BREADTH, on: $on, knownAt: $knownAt) { ...answer }
  f: ranking(metric: MONTHS_FUNDED, on: $on, knownAt: $knownAt) { ...answer }
  g: ranking(metric: PROTECTED_WORKERS, on: $on, knownAt: $knownAt, filter: { funding: [DBHCHT] }) { ...answer }
  regency(code: "3504") { coverageHistory(knownAt: $knownAt) { year coverage { protectedWorkers { value } byCategory { workers { value } } } } }
  province(code: "35") { coverage(on: $on, knownAt: $knownAt) { placesWithValue protectedWorkers { value figures { slug } } } }
  byDefault: ranking(metric: GROWTH, knownAt: $knownAt) { on ...answer }
  claims(first: 500) { nodes { slug check(knownAt: $knownAt) { ...verdict } } }
}
fragment verdict on ClaimCheck { verdict untestable reason rivals rivalsWithFigures counterexamples { value regency { code } } years { year quantity { value } } }
fragment answer on Ranking { rankedCount median rows { nodes { rank tied value gapToMedian movement regency { code } figures { slug } } } }`;

const atClaims =
  '{ claims(first: 500) { nodes { slug knownFrom claimedOn atClaim { verdict untestable on knownAt reason rivals rivalsWithFigures counterexamples { value } } } } }';

/** Days of knowledge asked about; every figure added is known from a later one. */
const clocks = [
  { on: '2023-09-12', knownAt: '2023-09-12' },
  { on: '2023-12-31', knownAt: '2024-06-30' },
  { on: '2025-12-31', knownAt: '2024-06-30' },
];
const laterDay = fc
  .integer({ min: 1, max: 900 })
  .map((days) => new Date(Date.parse('2024-06-30') + days * 86_400_000).toISOString().slice(0, 10));

describe.each(engines)('figures published later on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it('change no answer about earlier knowledge', async () => {
    const askAll = () => Promise.all(clocks.map(async (asked) => (await api.ask(question, asked)).data));
    const askEarlyClaims = async () => {
      const { data } = await api.ask<{ claims: { nodes: { atClaim: { knownAt: string } }[] } }>(atClaims);
      return data.claims.nodes.filter(({ atClaim }) => atClaim.knownAt <= '2024-06-30');
    };
    const before = await askAll();
    const verdictsBefore = await askEarlyClaims();
    const em = api.orm.em.fork() as Em;
    const cohorts = await em.find(CohortEntity, {}, { fields: ['id'] });
    const later = fc.record({
      cohort: fc.constantFrom(...cohorts.map((cohort) => cohort.id)),
      value: fc.integer({ min: 0, max: 500_000 }),
      publishedOn: laterDay,
      standing: fc.constantFrom('PREFERRED' as const, 'NORMAL' as const),
      periodTo: fc.constantFrom(null, '2023', '2024', '2025-06', '2027'),
    });
    const additions = fc.sample(later, 2000);
    const provenance = { package: 'test', line: 1 };
    await em.insertMany(
      SourceEntity,
      additions.map(({ publishedOn }, index) => ({
        id: `later-${index}`,
        publisher: 'Later',
        publisherKind: 'PRESS' as const,
        publishedOn,
        accessedOn: publishedOn,
        gist: 'Published later.',
        ...provenance,
      })),
    );
    await em.insertMany(
      FigureEntity,
      additions.map(({ cohort, value, standing, periodTo }, index) => ({
        id: `later-${index}`,
        cohort,
        measure: 'HEADCOUNT' as const,
        value,
        unit: 'people' as const,
        periodTo,
        source: `later-${index}`,
        printed: String(value),
        precision: 'EXACT' as const,
        standing,
        ...provenance,
      })),
    );
    expect(await askAll()).toEqual(before);
    expect(await askEarlyClaims()).toEqual(verdictsBefore);
    expect(verdictsBefore.length).toBeGreaterThan(10);
    const { data } = await api.ask<{ dataset: { figureCount: number } }>('{ dataset { figureCount } }');
    expect(data.dataset.figureCount).toBe(1094 + 2000);
  });
});
