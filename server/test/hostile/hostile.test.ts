import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/createSchema.ts';
import { isErrorCode } from '../../src/graphql/errors/errorCodes.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { knownTexts } from '../support/knownTexts.ts';
import { openApi } from '../support/openApi.ts';
import type { Answer, Api } from '../support/openApi.ts';
import { heapInUse } from './support/heapInUse.ts';
import { hostileRequests } from './support/hostileRequests.ts';
import type { HostileRequest } from './support/hostileRequests.ts';
import { randomQuery } from './support/randomQuery.ts';
import { seededRandom } from './support/seededRandom.ts';

describe('whatever is asked', () => {
  let api: Api;
  const ours: unknown[] = [];
  beforeAll(async () => {
    api = await openApi(engines[0] as Engine, { cacheBytes: 2_000_000, reportError: (error) => ours.push(error) });
  });
  afterAll(() => api.close());

  const codesOf = ({ errors = [] }: Answer<unknown>) => errors.map(({ extensions }) => extensions['code']);
  const isFault = (code: unknown) => !isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR';

  async function send({ method, url, body }: Omit<HostileRequest, 'kind'>): Promise<Answer<unknown>> {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await api.app.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body }) });
    return response.json();
  }

  it('1,000 hostile requests are answered or refused with a code of the list, and nothing is held', async () => {
    const requests = hostileRequests(1000, seededRandom);
    for (const request of requests.slice(0, 500)) await send(request);
    const before = heapInUse();
    const faults: unknown[] = [];
    for (const request of requests) {
      const codes = codesOf(await send(request));
      if (codes.some(isFault)) faults.push({ codes, kind: request.kind });
    }
    expect([faults, ours]).toEqual([[], []]);
    expect(heapInUse() - before).toBeLessThan(60);
  });

  it('10,000 valid queries made out of the contract are answered, and nothing is held', async () => {
    const schema = await createSchema();
    const held: number[] = [];
    const faults: unknown[] = [];
    let answered = 0;
    for (let seed = 1; seed <= 10_000; seed += 1) {
      const query = randomQuery(schema, seededRandom(seed), knownTexts);
      const codes = codesOf(await api.ask<unknown>(query));
      if (codes.length === 0) answered += 1;
      if (codes.some(isFault) || codes.includes('GRAPHQL_VALIDATION_FAILED')) faults.push({ codes, query });
      if (seed % 2500 === 0) held.push(heapInUse());
    }
    expect([faults, ours]).toEqual([[], []]);
    expect(answered).toBeGreaterThan(7500);
    expect((held.at(-1) as number) - (held[1] as number)).toBeLessThan(20);
  }, 300_000);

  it('the server is well after all that', async () => {
    expect((await api.app.inject('/healthz')).json()).toMatchObject({ status: 'ok' });
    expect((await api.ask<unknown>('{ provinces { code } }')).data).toEqual({ provinces: [{ code: '35' }] });
  });
});
