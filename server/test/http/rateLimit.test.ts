import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

describe('requests of one address', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engines[0] as Engine, { requestsPerMinute: 3, trustedProxies: 1, cacheBytes: 1_000_000 });
  });
  afterAll(() => api.close());

  const ask = (address: string) =>
    api.app.inject({ url: '/graphql?query={__typename}', headers: { 'x-forwarded-for': address } });

  it('are counted, known answers too, and refused beyond the limit', async () => {
    for (const remaining of ['2', '1', '0']) {
      const response = await ask('203.0.113.7');
      expect(response.statusCode).toBe(200);
      expect(response.headers).toMatchObject({ 'ratelimit-limit': '3', 'ratelimit-remaining': remaining });
      expect(Number(response.headers['ratelimit-reset'])).toBeGreaterThan(0);
    }
    const refused = await ask('203.0.113.7');
    expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('are those of one address alone; of a network where addresses are plenty', async () => {
    expect((await ask('203.0.113.8')).headers['ratelimit-remaining']).toBe('2');
    expect((await ask('2001:db8::1')).headers['ratelimit-remaining']).toBe('2');
    expect((await ask('2001:db8::2')).headers['ratelimit-remaining']).toBe('1');
  });

  it('are counted by what the proxy says, not by what the client does', async () => {
    for (const [claimed, remaining] of [
      ['198.51.100.1', '2'],
      ['198.51.100.2', '1'],
      ['198.51.100.3', '0'],
    ])
      expect((await ask(`${claimed}, 203.0.113.9`)).headers['ratelimit-remaining']).toBe(remaining);
    for (const claimed of ['198.51.100.1', '198.51.100.4'])
      expect((await ask(`${claimed}, 203.0.113.9`)).statusCode).toBe(429);
  });

  it('are free outside the API', async () => {
    for (let i = 0; i < 5; i += 1) expect((await api.app.inject('/healthz')).statusCode).toBe(200);
  });
});
