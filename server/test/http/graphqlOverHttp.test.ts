import type { AuditResult } from 'graphql-http';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

describe('GraphQL over HTTP', () => {
  let api: Api;
  let url: string;
  beforeAll(async () => {
    api = await openApi(engines[0] as Engine, { cacheBytes: 10_000_000 });
    url = `${await api.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterAll(() => api.close());

  it('passes every audit of graphql-http', async () => {
    const results: AuditResult[] = [];
    for (const audit of serverAudits({ url })) results.push(await audit.fn());
    expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
    expect(results).toHaveLength(61);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('refuses %s and says what is allowed', async (method) => {
    const response = await fetch(url, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await codeOf(response)).toBe('BAD_REQUEST');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'refuses a body of %s, which a page of another site could send unasked',
    async (contentType) => {
      const headers = { 'content-type': contentType };
      const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{__typename}"}' });
      expect([response.status, await codeOf(response)]).toEqual([415, 'BAD_REQUEST']);
    },
  );

  it('refuses several questions in one request', async () => {
    const response = await ask([{ query: '{__typename}' }, { query: '{__typename}' }]);
    expect([response.status, await codeOf(response)]).toEqual([400, 'BATCHING_REFUSED']);
  });

  it.each([
    ['{', 'what is no JSON'],
    ['null', 'no object'],
    ['', 'nothing'],
    [Buffer.from('7b227175657279223a22ff227d', 'hex'), 'no UTF-8'],
  ])('refuses the body %s: %s', async (...[body]) => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
  });

  it('keeps a query under its hash, and answers a GET of the hash alone', async () => {
    const sha256Hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }));
    const unknown = await fetch(`${url}?extensions=${extensions}`);
    expect([unknown.status, await codeOf(unknown)]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    const kept = await fetch(`${url}?query={__typename}&extensions=${extensions}`);
    expect(await kept.json()).toMatchObject({ data: { __typename: 'Query' } });
    const known = await fetch(`${url}?extensions=${extensions}`);
    expect(await known.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it.each([{ version: 2, sha256Hash: 'x' }, { version: { toString: 1 } }, { version: 1, sha256Hash: 'x' }, 1])(
    'refuses the hash %o of a query',
    async (persistedQuery) => {
      const response = await ask({ query: '{__typename}', extensions: { persistedQuery } });
      expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  function ask(body: unknown): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  }
});

async function codeOf(response: Response): Promise<unknown> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: unknown } }[] };
  return errors[0]?.extensions.code;
}
