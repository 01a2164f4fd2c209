import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/graphql/limits/limits.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';
import { takeStatementCount } from '../support/statementCounter.ts';

const sqlite = engines[0] as Engine;
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

interface Case {
  readonly code: string;
  readonly limit: number;
  /** A request that is just so large. */
  readonly request: (size: number) => { query: string; variables?: Record<string, unknown> };
  readonly status?: number;
}

const { depth, aliases, rootFields, directives, tokens, variablesCharacters } = defaultLimits;

const cases: Case[] = [
  {
    code: 'TOO_DEEP',
    limit: depth,
    request: (size) => ({
      query: `{ __type(name: "Query") { ${'ofType { '.repeat(size - 2)} name ${'}'.repeat(size - 2)} } }`,
    }),
  },
  {
    code: 'TOO_MANY_ALIASES',
    limit: aliases,
    request: (size) => ({
      query: `{ dataset { ...all } } fragment all on Dataset { ${times(size, (i) => `a${i}: revision`)} }`,
    }),
  },
  {
    code: 'TOO_MANY_ROOT_FIELDS',
    limit: rootFields,
    request: (size) => ({ query: `{ ...all } fragment all on Query { ${times(size, () => '__typename')} }` }),
  },
  {
    code: 'TOO_MANY_DIRECTIVES',
    limit: directives,
    request: (size) => ({ query: `{ dataset { ${times(size, () => 'revision @include(if: true)')} } }` }),
  },
  {
    code: 'TOO_MANY_TOKENS',
    limit: tokens,
    request: (size) => ({
      query: `{ ranking(metric: GROWTH, filter: { category: [${times(size - 19, () => 'FARMERS')}] }) { on } }`,
    }),
  },
  {
    code: 'VARIABLES_TOO_LARGE',
    limit: variablesCharacters,
    request: (size) => ({ query: '{ __typename }', variables: { text: 'x'.repeat(size - '{"text":""}'.length) } }),
  },
  { code: 'PAGE_TOO_LONG', limit: 500, request: (size) => ({ query: `{ sources(first: ${size}) { totalCount } }` }) },
  {
    code: 'PAGE_TOO_LONG',
    limit: 500,
    request: (size) => ({
      query: 'query ($size: Int) { sources { nodes { figures(last: $size) { totalCount } } } }',
      variables: { size },
    }),
  },
];

describe('limits of a request', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(sqlite);
  });
  afterAll(() => api.close());

  it.each(cases)(
    '$code: $limit is answered, one more is refused before anything is read',
    async ({ code, limit, request }) => {
      const { query, variables } = request(limit);
      const answer = await api.ask<unknown>(query, variables);
      expect(answer.errors).toBeUndefined();
      takeStatementCount();
      const above = request(limit + 1);
      const refused = await api.ask<unknown>(above.query, above.variables);
      expect(refused).toEqual({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] });
      // The number of the newest revision is asked for before every answer.
      expect(takeStatementCount()).toBeLessThanOrEqual(1);
    },
  );

  it('BODY_TOO_LARGE: so many bytes are read, one more is not', async () => {
    const bodyOf = (bytes: number) => {
      const body = JSON.stringify({ query: '{ __typename }' });
      return body + ' '.repeat(bytes - body.length);
    };
    const ask = (payload: string) =>
      api.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
    expect((await ask(bodyOf(defaultLimits.bodyBytes))).statusCode).toBe(200);
    const refused = await ask(bodyOf(defaultLimits.bodyBytes + 1));
    expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('COST_TOO_HIGH: the cost is told, answered up to the limit, refused above it', async () => {
    const query =
      '{ province(code: "35") { regencies(first: 10) { nodes { programs(first: 5) { nodes { slug } } } } } }';
    const { extensions } = await api.ask(query);
    const estimated = extensions?.cost.estimated as number;
    // The province, its ten regencies, and five programs of each.
    expect(extensions?.cost).toEqual({ estimated: 1 + 10 + 10 * 5, limit: defaultLimits.cost });
    const exact = await openApi(sqlite, { limits: { cost: estimated } });
    expect((await exact.ask(query)).errors).toBeUndefined();
    await exact.close();
    const tighter = await openApi(sqlite, { limits: { cost: estimated - 1 } });
    takeStatementCount();
    expect((await tighter.ask(query)).errors?.[0]?.extensions).toEqual({
      code: 'COST_TOO_HIGH',
      found: estimated,
      limit: estimated - 1,
    });
    expect(takeStatementCount()).toBeLessThanOrEqual(1);
    await tighter.close();
  });

  it('COST_TOO_HIGH: fragments that double each other are refused at once', async () => {
    const doubling = times(
      30,
      (i) =>
        `fragment f${i} on Regency { province { regencies { nodes { ...f${i + 1} } } } a: province { regencies { nodes { ...f${i + 1} } } } }`,
    );
    const flat = times(30, (i) => `fragment g${i} on Dataset { ...g${i + 1} ...g${i + 1} }`);
    const deep = `{ regency(code: "3504") { ...f0 } } ${doubling} fragment f30 on Regency { name }`;
    const wide = `{ dataset { ...g0 } } ${flat} fragment g30 on Dataset { revision }`;
    for (const [query, code] of [
      [deep, 'TOO_DEEP'],
      [wide, 'COST_TOO_HIGH'],
    ] as const)
      expect((await api.ask(query)).errors?.[0]?.extensions['code']).toBe(code);
  });

  it('counts what the contract itself is asked for', async () => {
    const { extensions } = await api.ask('{ __schema { types { fields { name } } } }');
    expect(extensions?.cost.estimated).toBe(1 + 4 * (1 + 4));
  });

  it('TIME_LIMIT_EXCEEDED: an answer that takes longer is given up', async () => {
    const hasty = await openApi(sqlite, { limits: { answerMilliseconds: 0 } });
    const response = await hasty.app.inject({ url: '/graphql?query={regency(code:"3504"){name}}' });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([503, 'TIME_LIMIT_EXCEEDED']);
    await hasty.close();
  });

  it('gives up a request that does not come in', async () => {
    const impatient = await openApi(sqlite, { limits: { requestMilliseconds: 200 } });
    await impatient.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = impatient.app.server.address() as { port: number };
    const answer = await new Promise<string>((resolve) => {
      let said = '';
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
        );
      });
      socket.on('data', (chunk) => (said += String(chunk)));
      socket.on('close', () => resolve(said));
    });
    expect(answer).toContain('408');
    await impatient.close();
  });
});
