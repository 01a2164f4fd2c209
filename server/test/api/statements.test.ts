import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import {
  CohortEntity,
  FigureEntity,
  ProgramEntity,
  RevisionEntity,
  TotalEntity,
  TotalPartEntity,
} from '../../src/db/entities/index.ts';
import { renewRollups } from '../../src/rollup/renewRollups.ts';
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
  'what changed': `query ($first: Int!) { dataset { revisions(first: $first) { nodes { number figuresAdded } } changes(since: 0) {
    figures(first: $first) { nodes { kind figure { printed source { publisher } } before { printed } after { printed source { publisher } } } }
    ranks(first: $first) { nodes { rankBefore rankAfter regency { name } } } verdicts(first: $first) { totalCount } } } }`,
  'published arithmetic with its evidence': `query ($first: Int!) { totals(first: $first) { totalCount nodes { id status arithmetic total { printed } parts { printed } } }
    ofOne: totals(regency: "3508", first: $first) { nodes { slug statement regency { name totals(first: 2) { nodes { slug } } }
    source { publisher totals(first: 2) { nodes { slug } } } total { printed source { publisher } } parts { printed subjectLabel source { publisher } }
    premiumCheck { verdict monthsFundable rule { amount basis } people { printed } } } } }`,
  'budgets with the months they would fund': `query ($first: Int!) { province(code: "35") { regencies(first: $first) { nodes { totals(first: $first) { nodes { slug status } }
    programs(first: $first) { nodes { budgetChecks { budget { printed source { publisher } } people { value missing figures { printed } } rule { amount reason } monthsFundable reason } } } } } } }`,
  'what is in the data':
    'query ($first: Int!) { dataset { revision regencyCount defaultOn } sources(first: $first) { nodes { publisher claims { totalCount } indicators(first: 3) { nodes { regency { name } } } } } }',
};

/** Facts that are kept are at hand at once: what is asked with them and what is read may be asked in two rounds then, or in one. */
const partedRounds = 2;

describe.each(engines)('statements on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    // The widest of these questions costs more than one may.
    api = await openApi(engine, { limits: { cost: Infinity } });
    await askAllOnce();
  });
  afterAll(() => api.close());

  /** The statement that reads the newest revision is prepared once; facts, places and sources are read once for all answers of a revision. */
  async function askAllOnce(): Promise<void> {
    for (const query of Object.values(questions)) await api.ask(query, { first: 38 });
  }

  async function statementsFor(query: string, first: number): Promise<number> {
    takeStatementCount();
    const { errors } = await api.ask(query, { first });
    expect(errors).toBeUndefined();
    return takeStatementCount();
  }

  it.each(Object.entries(questions))('%s costs as many for 3 as for 38', async (_name, query) => {
    const few = await statementsFor(query, 3);
    const all = await statementsFor(query, 38);
    expect(Math.abs(all - few)).toBeLessThanOrEqual(partedRounds);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThanOrEqual(45);
  });

  it('costs no more when every program has twice as many cohorts, and totals of them', async () => {
    const counts: number[][] = [];
    for (const revision of [2, 3]) {
      await publishMoreCohorts(api.orm.em.fork() as Em, { revision, howMany: 20 });
      await askAllOnce();
      const ofRevision: number[] = [];
      for (const query of Object.values(questions)) ofRevision.push(await statementsFor(query, 5));
      counts.push(ofRevision);
    }
    const [with20, with40] = counts as [number[], number[]];
    for (const [index, few] of with20.entries())
      expect(Math.abs((with40[index] as number) - few)).toBeLessThanOrEqual(partedRounds);
  });
});

interface Publication {
  readonly revision: number;
  readonly howMany: number;
}

/** More cohorts for each program, so many that they are counted together. */
async function publishMoreCohorts(em: Em, { revision, howMany }: Publication): Promise<void> {
  const publication = { package: 'test', note: 'More', contentHash: '', publishedAt: '2026-11-21T00:00:00.000Z' };
  const counts = { figuresAdded: 0, figuresChanged: 0, figuresDeprecated: 0 };
  await em.insert(RevisionEntity, { number: revision, ...publication, ...counts });
  await addCohortsToEachProgram(em, { revision, howMany });
  await renewRollups(em, 'all');
}

async function addCohortsToEachProgram(em: Em, { revision, howMany }: Publication): Promise<void> {
  const provenance = { package: 'test', line: 1 };
  const programs = await em.find(ProgramEntity, {});
  const [anyFigure] = await em.find(FigureEntity, {}, { limit: 1 });
  const cohorts = programs.flatMap((program) =>
    Array.from({ length: howMany }, (_, index) => ({
      id: `${program.id}-more-${revision}-${index}`,
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
  const totals = cohorts.map((cohort) => ({
    id: `${cohort.id}-sum`,
    kind: 'SUM' as const,
    source: anyFigure?.source.id ?? '',
    statementEn: 'Seven are seven.',
    totalFigure: `${cohort.id}-headcount`,
    tolerance: 0,
    ...provenance,
  }));
  await em.insertMany(TotalEntity, totals);
  await em.insertMany(
    TotalPartEntity,
    totals.map((total) => ({ total: total.id, position: 0, figure: total.totalFigure })),
  );
}
