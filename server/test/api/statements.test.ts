import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { CohortEntity, FigureEntity, ProgramEntity } from '../../src/db/entities/index.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';
import { takeStatementCount } from '../support/statementCounter.ts';

const questions = {
  'the graph from province to source': `query ($first: Int!) { provinces { name coverage { protectedWorkers { value } } regencies(first: $first) { nodes {
    name province { name } indicators { name source { publisher } } sources(first: 5) { nodes { publisher } } figures(first: 5) { nodes { printed } }
    coverage(on: "2025-12-31") { protectedWorkers { value figures { source { publisher } } } byCategory { workers { value } } cohorts { slug program { slug } } }
    programs(first: $first) { nodes { name regency { code } coverage { protectedWorkers { value } } budget { printed source { publisher } } figures { nodes { printed source { publisher } } }
      cohorts(first: $first) { nodes { label headcount { value } renews { slug figures { source { publisher } } } contains { slug } figures { printed source { publisher figures(first: 3) { nodes { printed source { slug } } } } } } } } } } } } }`,
  'a ranking with its evidence': `query ($first: Int!) { ranking(metric: VULNERABLE_WORKERS) { excluded { regency { name } } rows(first: $first) { nodes {
    rank regency { name programs { nodes { name } } rank(metric: PROTECTED_WORKERS) { rank } } quantity { figures { printed source { publisher } } } } } } }`,
  'nodes of every kind': `query ($first: Int!) { province(code: "35") { regencies(first: $first) { nodes { id name province { name regencies(first: 2) { nodes { name } } }
    sources(first: 3) { nodes { figures(first: 2) { nodes { subjectLabel subject { id ... on Cohort { program { name } } } } } } } } } } }`,
  'ranked places with their cohorts': `query ($first: Int!) { ranking(metric: PROTECTED_WORKERS) { rows(first: $first) { nodes { regency { name province { name }
    sources(first: 2) { nodes { publisher } } coverage { cohorts { slug program { name } figures { printed source { publisher } } } } } figures { subjectLabel source { publisher } } } } } }`,
  'conflicts of every place': `query ($first: Int!) { province(code: "35") { regencies(first: $first) { nodes { conflicts { reason subjectLabel used { value } figures { role figure { source { publisher } } } } } } } }`,
  'what stands beside each figure': `query ($first: Int!) { ranking(metric: PROTECTED_WORKERS) { rows(first: $first) { nodes { figures { beside { role figure { source { publisher } } } } } } } }`,
  'claims with their verdicts': `query ($first: Int!) { claims(first: $first) { nodes { slug statement source { publisher } regency { name claims { totalCount } }
    atClaim { verdict reason counterexamples { regency { name } figures { source { publisher } } } } today { verdict reason ranking { rankedCount } } } } }`,
  'what is in the data':
    'query ($first: Int!) { dataset { revision regencyCount defaultOn } sources(first: $first) { nodes { publisher } } }',
};

describe.each(engines)('statements on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    // The widest of these questions costs more than one may.
    api = await openApi(engine, { limits: { cost: Infinity } });
    // The first question prepares what looks up the revision before every answer.
    await api.ask('{ __typename }');
  });
  afterAll(() => api.close());

  async function statementsFor(query: string, first: number): Promise<number> {
    takeStatementCount();
    const { errors } = await api.ask(query, { first });
    expect(errors).toBeUndefined();
    return takeStatementCount();
  }

  const counted: Record<string, number> = {};

  it.each(Object.entries(questions))('%s costs as many for 3 as for 38', async (name, query) => {
    const few = await statementsFor(query, 3);
    const all = await statementsFor(query, 38);
    expect(all).toBe(few);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThanOrEqual(45);
    counted[name] = all;
  });

  it('costs no more when every program has ten times the cohorts', async () => {
    await addCohortsToEachProgram(api.orm.em.fork() as Em, 20);
    for (const [name, query] of Object.entries(questions)) expect(await statementsFor(query, 38)).toBe(counted[name]);
  });
});

async function addCohortsToEachProgram(em: Em, howMany: number): Promise<void> {
  const provenance = { package: 'test', line: 1 };
  const programs = await em.find(ProgramEntity, {});
  const [anyFigure] = await em.find(FigureEntity, {}, { limit: 1 });
  const cohorts = programs.flatMap((program) =>
    Array.from({ length: howMany }, (_, index) => ({
      id: `${program.id}-more-${index}`,
      program: program.id,
      category: 'FARMERS' as const,
      segment: 'BPU' as const,
      labelId: 'Tambahan',
      labelEn: 'More',
      status: 'ENROLLED' as const,
      startsOn: '2025',
      ...provenance,
    })),
  );
  await em.insertMany(CohortEntity, cohorts);
  await em.insertMany(
    FigureEntity,
    cohorts.map((cohort) => ({
      id: `${cohort.id}-headcount`,
      cohort: cohort.id,
      measure: 'HEADCOUNT' as const,
      value: 7,
      unit: 'people' as const,
      source: anyFigure?.source.id ?? '',
      printed: '7',
      precision: 'EXACT' as const,
      standing: 'NORMAL' as const,
      ...provenance,
    })),
  );
}
