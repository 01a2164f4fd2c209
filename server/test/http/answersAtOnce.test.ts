import { PassThrough } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/operations/createLogger.ts';
import { Metrics } from '../../src/operations/Metrics.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

const rows = '{ rows { nodes { rank value regency { name } } } }';
const path = (day: string) =>
  `/graphql?query=${encodeURIComponent(`{ ranking(metric: VULNERABLE_WORKERS, on: "${day}", knownAt: "${day}") ${rows} }`)}`;

/** What each reply has of its own, or each connection. */
const ownOfEach = new Set(['x-request-id', 'ratelimit-remaining', 'ratelimit-reset', 'date']);

describe.each(engines)('an answer that is kept, on $name', (engine) => {
  const lines: Record<string, unknown>[] = [];
  const metrics = new Metrics();
  let api: Api;
  let port = 0;
  beforeAll(async () => {
    const destination = new PassThrough().on('data', (line) => lines.push(JSON.parse(String(line))));
    api = await openApi(engine, {
      cacheBytes: 10_000_000,
      requestsPerMinute: 1000,
      hstsSeconds: 60,
      metrics,
      logger: createLogger({ level: 'info', forTerminal: false, destination }),
    });
    await api.app.listen({ host: '127.0.0.1', port: 0 });
    port = (api.app.server.address() as AddressInfo).port;
  });
  afterAll(() => api.close());

  async function ask(url: string, headers: Record<string, string> = {}, method = 'GET') {
    return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
      (resolve, reject) => {
        request({ port, path: url, method, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
          );
        })
          .on('error', reject)
          .end();
      },
    );
  }

  const lasting = (headers: IncomingHttpHeaders) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !ownOfEach.has(name)));

  it.each([
    ['2025-12-31', {}, 'GET'],
    ['2025-12-30', { 'accept-encoding': 'br' }, 'GET'],
    ['2025-12-29', { 'accept-encoding': 'gzip, deflate', accept: 'application/graphql-response+json' }, 'GET'],
    ['2025-12-28', {}, 'HEAD'],
  ] as const)('is sent as it was when it was worked out: %s %o %s', async (day, headers, method) => {
    const fresh = await ask(path(day), headers, method);
    expect(fresh.status).toBe(200);
    expect(fresh.headers).toMatchObject({ 'strict-transport-security': 'max-age=60', 'ratelimit-limit': '1000' });
    for (let time = 0; time < 5; time += 1) {
      const kept = await ask(path(day), headers, method);
      expect(kept.status).toBe(200);
      expect(lasting(kept.headers)).toEqual(lasting(fresh.headers));
      expect(kept.body.equals(fresh.body)).toBe(true);
    }
  });

  it('is read by who asked for it compressed, and known to who has it', async () => {
    const plain = await ask(path('2025-12-31'));
    for (let time = 0; time < 3; time += 1) {
      const compressed = await ask(path('2025-12-31'), { 'accept-encoding': 'br' });
      expect(brotliDecompressSync(compressed.body).equals(plain.body)).toBe(true);
      const known = await ask(path('2025-12-31'), { 'if-none-match': plain.headers.etag as string });
      expect([known.status, known.body.length, known.headers['content-type']]).toEqual([304, 0, undefined]);
      expect(lasting(plain.headers)).toMatchObject({
        etag: known.headers.etag,
        'content-security-policy': known.headers['content-security-policy'],
      });
    }
  });

  it('counts as a request, has an id of its own or the one given, one line in the log, and is measured', async () => {
    const url = path('2025-12-27');
    await ask(url);
    lines.length = 0;
    const before = await measured();
    const first = await ask(url, { 'x-request-id': 'proxy-7' });
    const second = await ask(url, { 'x-request-id': 'two words' });
    expect(first.headers['x-request-id']).toBe('proxy-7');
    expect(second.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    const remaining = [first, second].map(({ headers }) => Number(headers['ratelimit-remaining']));
    expect(remaining[1]).toBe((remaining[0] as number) - 1);
    expect(lines).toEqual(
      [first, second].map(({ headers }) =>
        expect.objectContaining({
          requestId: headers['x-request-id'],
          method: 'GET',
          path: '/graphql',
          route: '/graphql',
          status: 200,
          milliseconds: expect.any(Number),
        }),
      ),
    );
    expect(JSON.stringify(lines)).not.toContain('ranking');
    expect(await measured()).toBe(before + 2);
  });

  it('is refused to an address that asked too much', async () => {
    const strict = await openApi(engine, { cacheBytes: 1_000_000, requestsPerMinute: 3 });
    await strict.app.listen({ host: '127.0.0.1', port: 0 });
    const address = `http://127.0.0.1:${(strict.app.server.address() as AddressInfo).port}/graphql?query={__typename}`;
    const said = [];
    for (let time = 0; time < 5; time += 1) {
      const { status, headers } = await fetch(address);
      said.push([status, headers.get('ratelimit-limit'), headers.get('ratelimit-remaining')]);
    }
    expect(said).toEqual([
      [200, '3', '2'],
      [200, '3', '1'],
      [200, '3', '0'],
      [429, '3', '0'],
      [429, '3', '0'],
    ]);
    await strict.close();
  });

  async function measured(): Promise<number> {
    const [{ values } = { values: [] }] = [await metrics.requestSeconds.get()];
    const counts = values.filter(({ metricName }) => metricName === 'pionir_http_request_duration_seconds_count');
    return counts.reduce((sum, { value }) => sum + value, 0);
  }
});
