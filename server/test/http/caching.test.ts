import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOrm } from '../../src/db/createOrm.ts';
import type { Em } from '../../src/db/createOrm.ts';
import { RevisionEntity } from '../../src/db/entities/index.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';
import { takeStatementCount } from '../support/statementCounter.ts';

const ranking = 'ranking(metric: VULNERABLE_WORKERS, on: "2023-09-12", knownAt: "2023-09-12")';
const rankingOfToday = 'ranking(metric: VULNERABLE_WORKERS, on: "2023-09-12")';
const rows = '{ rows { nodes { rank value regency { name } figures { printed source { publisher } } } } }';

describe.each(engines)('answers that are kept, on $name', (engine) => {
  let api: Api;
  let now = new Date('2026-11-21T05:00:00Z');
  beforeAll(async () => {
    api = await openApi(engine, { cacheBytes: 10_000_000, now: () => now });
  });
  afterAll(() => api.close());

  const get = (query: string, headers: Record<string, string> = {}, more = '') =>
    api.app.inject({ url: `/graphql?query=${encodeURIComponent(query)}${more}`, headers });

  it('are worked out once, by GET and by POST', async () => {
    const query = `{ ${ranking} ${rows} }`;
    const first = await get(query);
    takeStatementCount();
    expect((await get(query)).body).toBe(first.body);
    expect(takeStatementCount()).toBeLessThanOrEqual(1);
    const posted = await api.ask(query);
    takeStatementCount();
    expect(await api.ask(query)).toEqual(posted);
    expect(takeStatementCount()).toBeLessThanOrEqual(1);
    expect(posted).toEqual(first.json());
  });

  it('are not sent again to who has them', async () => {
    const query = `{ ${ranking} ${rows} }`;
    const { etag } = (await get(query)).headers as { etag: string };
    expect(etag).toMatch(/^W\/"1-/);
    const same = await get(query, { 'if-none-match': `"other", ${etag}` });
    expect([same.statusCode, same.body, same.headers.etag]).toEqual([304, '', etag]);
    expect((await get(query, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    expect((await get(`{ ${rankingOfToday} { on } }`)).headers.etag).not.toBe(etag);
  });

  it('say which revision they are of, and are given as well to who claims to have seen one that nobody published', async () => {
    const query = `{ ${ranking} { on } }`;
    const first = await get(query);
    expect(first.headers['pionir-revision']).toBe('1');
    for (const seen of [{ 'pionir-revision': '7' }, { 'if-none-match': 'W/"7-any"' }]) {
      const { statusCode, body } = await get(query, seen);
      expect([statusCode, body]).toEqual([200, first.body]);
    }
  });

  it('are the same bytes in every encoding', async () => {
    const query = `{ ranking(metric: VULNERABLE_WORKERS, on: "2025-12-31") ${rows} }`;
    const { body } = await get(query);
    for (let i = 0; i < 2; i += 1) {
      const brotli = await get(query, { 'accept-encoding': 'gzip, deflate, br' });
      expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.rawPayload).toString()]).toEqual([
        'br',
        body,
      ]);
      const gzip = await get(query, { 'accept-encoding': 'gzip;q=1, br;q=0' });
      expect([gzip.headers['content-encoding'], gunzipSync(gzip.rawPayload).toString()]).toEqual(['gzip', body]);
    }
    expect((await get('{ __typename }', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  it('live long where revision and both days are named, and a minute where the day of today counts', async () => {
    const lifeOf = async (query: string, more = '') => (await get(query, {}, more)).headers['cache-control'];
    expect(await lifeOf(`{ ${ranking} { on } }`, '&rev=1')).toBe('public, max-age=31536000, immutable');
    expect(await lifeOf(`{ ${ranking} { on } }`)).toBe('public, max-age=60');
    expect(await lifeOf(`{ ${rankingOfToday} { on } }`, '&rev=1')).toBe('public, max-age=60');
    expect(await lifeOf('{ dataset { lastYear } }', '&rev=1')).toBe('public, max-age=60');
    expect(await lifeOf('{ regency }')).toBe('no-store');
  });

  it('of a revision that is not the newest are refused', async () => {
    const refused = await get('{ __typename }', {}, '&rev=2');
    expect([refused.statusCode, refused.json().errors[0].extensions]).toEqual([
      404,
      { code: 'REVISION_NOT_NEWEST', named: 2, newest: 1 },
    ]);
    expect((await get('{ __typename }', {}, '&rev=new')).json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('with errors are not kept', async () => {
    const wrong = '{ regency(code: "3504") { programs { nodes { name } } sources(after: "nonsense") { totalCount } } }';
    const first = await get(wrong);
    expect([first.statusCode, first.headers.etag, first.headers['cache-control']]).toEqual([
      200,
      undefined,
      'no-store',
    ]);
    takeStatementCount();
    await get(wrong);
    expect(takeStatementCount()).toBeGreaterThan(1);
  });

  it('are of the day on which they are asked for', async () => {
    const query = `{ ${rankingOfToday} { knownAt } }`;
    expect((await get(query)).json().data.ranking.knownAt).toBe('2026-11-21');
    now = new Date('2026-11-21T17:00:00Z');
    expect((await get(query)).json().data.ranking.knownAt).toBe('2026-11-22');
  });

  it('are forgotten when another process publishes, and only then', async () => {
    const query = '{ dataset { revision } }';
    expect((await get(query)).json().data.dataset.revision).toBe(1);
    const { etag } = (await get(query)).headers as { etag: string };
    const other = await createOrm(api.databaseUrl);
    const [published] = await (other.em.fork() as Em).find(RevisionEntity, {});
    await (other.em.fork() as Em).insert(RevisionEntity, { ...published, number: 2 } as never);
    await other.close();
    const next = await get(query, { 'if-none-match': etag });
    expect([next.statusCode, next.json().data.dataset.revision]).toEqual([200, 2]);
    expect(next.headers.etag).toMatch(/^W\/"2-/);
  });
});
