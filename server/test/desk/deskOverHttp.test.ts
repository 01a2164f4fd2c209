import { hash } from 'node:crypto';
import type { AuditResult } from 'graphql-http';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openDesk } from '../support/openDesk.ts';
import type { Desk } from '../support/openDesk.ts';

describe('the desk over HTTP', () => {
  let desk: Desk;
  let url: string;
  beforeAll(async () => {
    desk = await openDesk(engines[0] as Engine);
    url = `${await desk.app.listen({ host: '127.0.0.1', port: 0 })}/desk/graphql`;
  });
  afterAll(() => desk.close());

  it('passes every audit of graphql-http but those of what it may do: GET', async () => {
    const results: AuditResult[] = [];
    for (const audit of serverAudits({ url })) results.push(await audit.fn());
    expect(results).toHaveLength(61);
    expect(results.filter(({ status }) => status === 'error' || status === 'warn')).toEqual([]);
    const optional = results.filter(({ status }) => status === 'notice');
    expect(optional.map(({ name }) => name).filter((name) => !name.includes('GET'))).toEqual([]);
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('refuses %s and says what is allowed', async (method) => {
    const response = await fetch(`${url}?query={__typename}`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('lets no answer be kept, nor shown by another page', async () => {
    const { headers } = await post({ query: '{ session { role } }' });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each([
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('refuses what a page of another site sends: %o', async (headers) => {
    const response = await desk.app.inject({
      method: 'POST',
      url: '/desk/graphql',
      headers: { host: 'pionir.example', ...headers },
      payload: { query: '{ session { role } }' },
    });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([403, 'FOREIGN_PAGE']);
  });

  it.each([
    [{ origin: 'https://pionir.example' }],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://before.a.proxy' }],
    [{ 'sec-fetch-site': 'none' }],
    [{}],
  ])('answers its own pages and programs: %o', async (headers) => {
    const response = await desk.app.inject({
      method: 'POST',
      url: '/desk/graphql',
      headers: { host: 'pionir.example', ...headers },
      payload: { query: '{ session { role } }' },
    });
    expect(response.json()).toMatchObject({ data: { session: null } });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'refuses a body of %s, which a form of another site could send',
    async (contentType) => {
      const body = '{"query":"mutation { signOut }"}';
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': contentType }, body });
      expect(response.status).toBe(415);
    },
  );

  it('keeps no query by its hash, and says so', async () => {
    const query = '{ session { role } }';
    const persistedQuery = { version: 1, sha256Hash: hash('sha256', query) };
    for (const body of [{ extensions: { persistedQuery } }, { query, extensions: { persistedQuery } }]) {
      const response = await post(body);
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect([response.status, errors[0]?.extensions.code]).toEqual([200, 'PERSISTED_QUERY_NOT_SUPPORTED']);
    }
  });

  it('has no mutation at the open endpoint', async () => {
    const { errors } = await desk.ask('mutation { signOut }');
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  function post(body: unknown): Promise<Response> {
    return fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }
});

describe('requests of one address to the desk', () => {
  it('are limited', async () => {
    const desk = await openDesk(engines[0] as Engine, { requestsPerMinute: 1 });
    await desk.askDesk('{ session { role } }');
    const refused = await desk.askDesk('{ session { role } }');
    expect(refused.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
    await desk.close();
  });
});
