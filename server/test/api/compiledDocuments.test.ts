import { execute, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/createSchema.ts';
import { CompiledDocuments } from '../../src/graphql/execution/CompiledDocuments.ts';
import { Watch } from '../../src/graphql/Watch.ts';
import { randomQuery } from '../hostile/support/randomQuery.ts';
import { seededRandom } from '../hostile/support/seededRandom.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { readExamples } from '../support/documentedExamples.ts';
import { knownTexts } from '../support/knownTexts.ts';
import { openApi, today } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

describe('a document that is asked again and again', () => {
  let api: Api;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    api = await openApi(engines[0] as Engine, { cacheBytes: 0 });
    schema = await createSchema();
  });
  afterAll(() => api.close());

  const newContext = () => createContext(api.orm, new Date(`${today}T05:00:00Z`), new Watch(60_000));

  function compile(document: DocumentNode) {
    const compiled = new CompiledDocuments(schema);
    return [1, 2, 3].map(() => compiled.find(document)).at(-1) ?? null;
  }

  it('answers as GraphQL’s reference implementation does, or has errors where that has', async () => {
    const differing: unknown[] = [];
    let [faulty, sound] = [0, 0];
    for (let seed = 1; seed <= 2000; seed += 1) {
      const query = randomQuery(schema, seededRandom(seed), knownTexts);
      const document = parse(query);
      const expected = await execute({ schema, document, contextValue: newContext() });
      const found = await compile(document)?.(undefined, newContext(), {});
      if (expected.errors === undefined) sound += 1;
      else faulty += 1;
      const isSame =
        expected.errors === undefined
          ? JSON.stringify(found) === JSON.stringify(expected)
          : found?.errors !== undefined && found.errors.length > 0;
      if (!isSame) differing.push({ query, found, expected });
    }
    expect(differing).toEqual([]);
    expect(sound).toBeGreaterThan(1500);
    expect(faulty).toBeGreaterThan(0);
  }, 120_000);

  it.each(readExamples())('has the same answer every time: $name', async ({ query, variables }) => {
    const answers = [];
    for (let time = 1; time <= 4; time += 1) answers.push(JSON.stringify(await api.ask(query, variables)));
    expect(new Set(answers).size).toBe(1);
  });

  it('has the same errors every time, in the words of the reference implementation', async () => {
    const faulty = [
      { query: '{ province(code: "35") { regencies(first: 5, after: "x") { totalCount } } }' },
      { query: 'query($on: Date) { ranking(metric: VULNERABLE_WORKERS, on: $on) { on } }', variables: { on: 'soon' } },
      { query: 'query($code: ID!) { regency(code: $code) { name } }', variables: {} },
      { query: 'query($code: ID!) { regency(code: $code) { name } }', variables: { code: null } },
    ];
    for (const { query, variables } of faulty) {
      const answers = [];
      for (let time = 1; time <= 4; time += 1) answers.push(await api.ask(query, variables));
      expect(answers[0]?.errors?.[0]?.message).toEqual(expect.any(String));
      expect(answers.slice(1)).toEqual([answers[0], answers[0], answers[0]]);
    }
  });

  it('is compiled the third time, when it is one query without directives', () => {
    const compiled = new CompiledDocuments(schema);
    const times = (query: string) => {
      const document = parse(query);
      return [1, 2, 3].map(() => compiled.find(document) !== null);
    };
    expect(times('{ provinces { code } }')).toEqual([false, false, true]);
    expect(times('query A { provinces { code } } query B { provinces { name } }')).toEqual([false, false, false]);
    expect(times('{ provinces { code @skip(if: false) } }')).toEqual([false, false, false]);
    expect(times(`{ ${Array.from({ length: 300 }, (_, i) => `p${i}: provinces { code }`).join(' ')} }`)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
