import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openApi, today } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

interface Check {
  readonly verdict: string;
  readonly untestable: string | null;
  readonly reason: string;
  readonly on: string;
  readonly knownAt: string;
  readonly rivals: number | null;
  readonly rivalsWithFigures: number | null;
  readonly counterexamples: { readonly value: number; readonly regency: { readonly name: string } }[];
  readonly ranking: { readonly rankedCount: number } | null;
}
interface Claim {
  readonly slug: string;
  readonly regency: { readonly code: string } | null;
  readonly atClaim: Check;
  readonly today: Check;
}

const checkFields = `verdict untestable on knownAt reason(language: $language) rivals rivalsWithFigures
  counterexamples { value regency { name } figures { source { publisher publishedOn } } } ranking { rankedCount }`;
const allClaims = `query ($language: Language = EN) { claims(first: 100) { totalCount nodes {
  slug regency { code } atClaim { ${checkFields} } today { ${checkFields} } } } }`;

const answers = new Map<string, unknown>();

describe.each(engines)('claims on $name', (engine) => {
  let api: Api;
  let claims: Claim[];
  beforeAll(async () => {
    api = await openApi(engine);
    const { data } = await api.ask<{ claims: { nodes: Claim[] } }>(allClaims);
    claims = data.claims.nodes;
    answers.set(engine.name, data);
  });
  afterAll(() => api.close());

  const claimOf = (slug: string) => claims.find((claim) => claim.slug === slug) as Claim;

  it('all have two verdicts with a reason in each language', async () => {
    const { data } = await api.ask<{ claims: { totalCount: number; nodes: Claim[] } }>(allClaims, { language: 'ID' });
    expect(data.claims.totalCount).toBe(47);
    const indonesian = data.claims.nodes.flatMap((claim) => [claim.atClaim.reason, claim.today.reason]);
    const english = claims.flatMap((claim) => [claim.atClaim.reason, claim.today.reason]);
    expect([...indonesian, ...english].filter((reason) => !/^[A-Z“].{20,}\.$/.test(reason))).toEqual([]);
    expect(indonesian.filter((reason, index) => reason === english[index])).toEqual([]);
  });

  it('say which cohorts they are about', async () => {
    const { data } = await api.ask<any>(
      '{ claim(slug: "3510-ucj-growth-2024") { filter { category funding segment } } }',
    );
    expect(data.claim.filter).toEqual({ category: [], funding: [], segment: ['PU', 'BPU'] });
  });

  it('the largest of East Java was consistent with what was known, and is not supported by what is known now', () => {
    const { atClaim, today: now } = claimOf('3504-largest-2023');
    expect(atClaim).toMatchObject({
      verdict: 'CONSISTENT',
      on: '2023-09-12',
      knownAt: '2023-09-12',
      rivals: 37,
      rivalsWithFigures: 4,
      counterexamples: [],
      ranking: { rankedCount: 5 },
    });
    expect(atClaim.reason).toContain('4 of 37');
    expect(now).toMatchObject({ verdict: 'NOT_SUPPORTED', on: '2023-09-12', knownAt: today, rivalsWithFigures: 17 });
    expect(now.counterexamples.map(({ value, regency }) => `${regency.name} ${value}`)).toEqual([
      'Kabupaten Gresik 30400',
      'Kabupaten Bojonegoro 28120',
    ]);
    expect(now.reason).toContain('Kabupaten Gresik (30,400 people) and Kabupaten Bojonegoro (28,120 people)');
  });

  it('one of the pioneers holds by the figures there are, and says how many are missing', () => {
    const { atClaim, today: now } = claimOf('3523-pioneer-2024');
    expect([atClaim.verdict, now.verdict]).toEqual(['CONSISTENT', 'CONSISTENT']);
    expect(atClaim.reason).toContain('names no number');
    expect(now.reason).toMatch(/for \d+ there are none/);
  });

  it('rising every year cannot be told from two years, and says which is missing', () => {
    const { atClaim, today: now } = claimOf('3523-rising-2024');
    for (const check of [atClaim, now]) {
      expect(check).toMatchObject({ verdict: 'UNTESTABLE', untestable: 'YEARS' });
      expect(check.reason).toContain('no figure for 2022');
    }
    expect(now.reason).toContain('12,779 (2023) and 20,000 (2024)');
  });

  it('none is supported while rivals are without figures', () => {
    const checks = claims.flatMap((claim) => [claim.atClaim, claim.today]);
    expect(
      checks.filter(
        ({ verdict, rivals, rivalsWithFigures }) => verdict === 'SUPPORTED' && rivals !== rivalsWithFigures,
      ),
    ).toEqual([]);
    expect(checks.filter(({ verdict, untestable }) => (verdict === 'UNTESTABLE') !== (untestable !== null))).toEqual(
      [],
    );
    expect(
      checks.filter(({ verdict, counterexamples }) => (verdict === 'NOT_SUPPORTED') !== counterexamples.length > 0),
    ).toEqual([]);
  });

  it('asked again with its two days each gives the same', async () => {
    const replay = claims.flatMap(({ slug, atClaim, today: now }) => [
      { slug, ...atClaim },
      { slug, ...now },
    ]);
    for (const { slug, ...stored } of replay) {
      const { data } = await api.ask<{ claim: { check: Check } }>(
        `query ($slug: ID!, $on: Date, $knownAt: Date, $language: Language = EN) { claim(slug: $slug) { check(on: $on, knownAt: $knownAt) { ${checkFields} } } }`,
        { slug, on: stored.on, knownAt: stored.knownAt },
      );
      expect(data.claim.check).toEqual(stored);
    }
  });

  it('can be narrowed to a place, and to a verdict on either day', async () => {
    const ask = async (narrowing: string) => {
      const { data } = await api.ask<{ claims: { nodes: Claim[] } }>(
        `{ claims(${narrowing}, first: 100) { nodes { slug regency { code } } } }`,
      );
      return data.claims.nodes.map(({ slug }) => slug);
    };
    expect((await ask('regency: "35.23"')).toSorted()).toEqual([
      '3523-pioneer-2024',
      '3523-rising-2024',
      '3523-village-officials-2018',
    ]);
    const expected = (of: (claim: Claim) => Check, verdict: string) =>
      claims.filter((claim) => of(claim).verdict === verdict).map(({ slug }) => slug);
    expect(await ask('verdict: NOT_SUPPORTED')).toEqual(expected((claim) => claim.today, 'NOT_SUPPORTED'));
    expect(await ask('verdict: CONSISTENT, moment: AT_CLAIM')).toEqual(
      expected((claim) => claim.atClaim, 'CONSISTENT'),
    );
  });

  it('come with their place and their source, and are found by their id', async () => {
    const { data } = await api.ask<any>(
      '{ claim(slug: "3504-largest-2023") { id claimant source { slug claims { nodes { slug } } } regency { claims { totalCount } } } }',
    );
    expect(data.claim.source.claims.nodes).toContainEqual({ slug: '3504-largest-2023' });
    expect(data.claim.regency.claims.totalCount).toBe(3);
    const found = await api.ask<any>('query ($id: ID!) { node(id: $id) { __typename ... on Claim { slug } } }', {
      id: data.claim.id,
    });
    expect(found.data.node).toEqual({ __typename: 'Claim', slug: '3504-largest-2023' });
  });
});

it('every verdict is the same on both databases', () => {
  const [one, ...others] = [...answers.values()];
  expect(others.length).toBe(engines.length - 1);
  for (const other of others) expect(other).toEqual(one);
});
