import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPackage } from '../../src/ingest/importPackage.ts';
import { createLogger } from '../../src/operations/createLogger.ts';
import { Metrics } from '../../src/operations/Metrics.ts';
import { currentRequestId } from '../../src/operations/requestId.ts';
import { serveMetrics } from '../../src/operations/serveMetrics.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openBareApp } from '../support/openBareApp.ts';
import type { BareApp } from '../support/openBareApp.ts';
import { eastJava } from '../support/openApi.ts';

const ask = (query: string, variables: Record<string, unknown> = {}) =>
  ({ method: 'POST', url: '/graphql', payload: { query, variables } }) as const;

describe.each(engines)('whether the server is ready, on $name', (engine) => {
  it('is no without tables, no without data, yes with a revision', async () => {
    const broken = await openBareApp(engine, { tables: false });
    const unable = await broken.app.inject('/readyz');
    expect([unable.statusCode, unable.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'The database does not answer.' },
    ]);
    expect(broken.reported).toHaveLength(1);
    await broken.close();

    const filling = await openBareApp(engine, { tables: true });
    const empty = await filling.app.inject('/readyz');
    expect([empty.statusCode, empty.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'The database holds no revision of the data.' },
    ]);
    await importPackage(filling.orm, eastJava, { now: new Date('2026-11-21T05:00:00Z') });
    const ready = await filling.app.inject('/readyz');
    expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ready', revision: 1 }]);
    await filling.close();
  });

  it('is told without a stack, a path or a statement, and so is every failure', async () => {
    const broken = await openBareApp(engine, { tables: false });
    const answers = await Promise.all([
      broken.app.inject('/healthz'),
      broken.app.inject('/readyz'),
      broken.app.inject(ask('{ provinces { code } }')),
      broken.app.inject(ask('{ ranking(metric: GROWTH) { median } dataset { revision } }')),
      broken.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: '{',
      }),
      broken.app.inject('/%'),
      broken.app.inject('/assets/..%2f..%2fpackage.json'),
    ]);
    for (const { body } of answers) {
      expect(body).not.toMatch(
        /\bat \S+ ?\(|node_modules|\/tmp|\.ts\b|\.js\b|select |from "|SQLITE|relation|no such table/i,
      );
    }
    expect(answers[0]?.statusCode).toBe(500);
    expect(String(broken.reported)).toContain('revision');
    await broken.close();
  });
});

describe('a database that goes away', () => {
  it('leaves a server that says so, tells nothing of it, and goes on', async () => {
    const left = await openBareApp(engines.find(({ name }) => name === 'PostgreSQL') as Engine, { tables: true });
    await left.app.inject('/readyz');
    await left.dropDatabase();
    const gone = await left.app.inject('/readyz');
    expect([gone.statusCode, gone.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'The database does not answer.' },
    ]);
    const { body } = await left.app.inject(ask('{ provinces { code } }'));
    expect(body).toContain('Something went wrong on our side.');
    expect(body).not.toMatch(/pionir|exist|terminat|127\.0\.0\.1/i);
    expect((await left.app.inject({ url: '/', headers: { accept: 'text/html' } })).statusCode).toBe(200);
    await left.close();
  });
});

describe('the log', () => {
  const lines: Record<string, unknown>[] = [];
  let bare: BareApp;
  const errorsWithId: unknown[] = [];
  beforeAll(async () => {
    bare = await openBareApp(engines[0] as Engine, {
      tables: false,
      reportError: () => errorsWithId.push(currentRequestId()),
      logger: createLogger({
        level: 'info',
        forTerminal: false,
        destination: new PassThrough().on('data', (line) => lines.push(JSON.parse(String(line)))),
      }),
    });
  });
  afterAll(() => bare.close());

  it('has one line an answer, with the id of the request and no word of the query', async () => {
    lines.length = 0;
    const secret = 'secret-word';
    await bare.app.inject(ask('query Secret($code: ID!) { regency(code: $code) { name } }', { code: secret }));
    await bare.app.inject({
      url: `/graphql?query=%7B__typename%7D&variables=%7B%22code%22:%22${secret}%22%7D`,
      headers: { authorization: `Bearer ${secret}`, cookie: secret, 'x-request-id': 'proxy-7' },
    });
    await bare.app.inject(`/peringkat?token=${secret}`);
    expect(lines.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /graphql',
      'GET /graphql',
      'GET /peringkat',
    ]);
    expect(lines[1]).toMatchObject({ requestId: 'proxy-7', status: expect.any(Number), route: '/graphql' });
    expect(JSON.stringify(lines)).not.toMatch(/secret/i);
  });

  it('knows which request an error of ours belongs to', async () => {
    errorsWithId.length = 0;
    await bare.app.inject({ ...ask('{ provinces { code } }'), headers: { 'x-request-id': 'abc' } });
    expect(errorsWithId).toEqual(['abc']);
  });

  it.each(['', 'two words', 'a'.repeat(65), '<script>', 'line\tbreak'])(
    'takes no request id that is not a plain word: %j',
    async (given) => {
      const { headers } = await bare.app.inject({ url: '/', headers: { 'x-request-id': given } });
      expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    },
  );

  it('is for people at a terminal', async () => {
    const destination = new PassThrough();
    const said = once(destination, 'data');
    const logger = createLogger({ level: 'info', forTerminal: true, destination });
    logger.info({ requestId: 'abc', path: '/' }, 'GET / 200 in 1 ms');
    expect(String(await said)).toMatch(/^\[\d\d:\d\d:\d\d\] .*INFO.*: .*GET \/ 200 in 1 ms.*\n$/);
  });
});

describe('the metrics', () => {
  it('are not shown unless the operator says so', async () => {
    const bare = await openBareApp(engines[0] as Engine, { tables: false, metrics: new Metrics() });
    expect((await bare.app.inject('/metrics')).statusCode).toBe(404);
    await bare.close();
  });

  it('count answers by route, operations by type, errors by code, and the process', async () => {
    const bare = await openBareApp(engines[0] as Engine, { tables: true, metrics: new Metrics(), showMetrics: true });
    await bare.orm.em.fork().execute('alter table "regency" rename to "elsewhere"');
    await bare.app.inject(ask('query Named { __typename }'));
    await bare.app.inject(ask('{ nothingLikeThis }'));
    await bare.app.inject(ask('{ provinces { code } }'));
    await bare.app.inject(ask('no graphql'));
    await bare.app.inject({ url: '/peringkat', headers: { accept: 'text/html' } });
    const { headers, body } = await bare.app.inject('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toContain('pionir_graphql_operations_total{type="query",outcome="ok"} 1');
    expect(body).toContain('pionir_graphql_errors_total{code="INTERNAL_SERVER_ERROR"} 1');
    expect(body).toContain('pionir_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(body).toContain('pionir_graphql_errors_total{code="GRAPHQL_PARSE_FAILED"} 1');
    expect(body).toMatch(
      /pionir_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} 4/,
    );
    expect(body).toContain('process_cpu_seconds_total');
    expect(body).not.toMatch(/Named|peringkat/);
    await bare.close();
  });

  it('can have an address of their own', async () => {
    const listener = await serveMetrics(new Metrics().registry, { host: '127.0.0.1', port: 0 });
    const { port } = listener.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(await answer.text()).toContain('nodejs_eventloop_lag_seconds');
    await listener.close();
  });
});
