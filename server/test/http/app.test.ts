import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOrm } from '../../src/db/createOrm.ts';
import type { Orm } from '../../src/db/createOrm.ts';
import { prepareDatabase } from '../../src/db/prepareDatabase.ts';
import { createApp } from '../../src/http/createApp.ts';
import { engines } from '../support/databases.ts';
import type { TestDatabase } from '../support/databases.ts';
import { eastJava } from '../support/openApi.ts';

describe.each(engines)('the HTTP server on $name', (engine) => {
  let database: TestDatabase;
  let orm: Orm;
  let app: FastifyInstance;
  let webFolder: string;

  beforeAll(async () => {
    webFolder = await mkdtemp(join(tmpdir(), 'pionir-web-'));
    await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Pionir</title>');
    await mkdir(join(webFolder, 'assets'));
    await writeFile(join(webFolder, 'assets', 'main-1a2b.js'), 'export {};');
    database = await engine.createDatabase();
    orm = await createOrm(database.url);
    await prepareDatabase(orm, { packageFolder: eastJava, now: new Date('2026-11-21T00:00:00Z') });
    app = await createApp({
      orm,
      webFolder,
      now: () => new Date('2026-11-21T00:00:00Z'),
      reportError: () => undefined,
    });
  });
  afterAll(async () => {
    await app.close();
    await orm.close();
    await database.drop();
    await rm(webFolder, { recursive: true });
  });

  it('fills an empty database once', async () => {
    expect(await prepareDatabase(orm, { packageFolder: eastJava, now: new Date() })).toEqual({
      imported: false,
      revision: 1,
    });
  });

  it('says that it is well, and which revision answers', async () => {
    const response = await app.inject('/healthz');
    expect([response.statusCode, response.json()]).toEqual([200, { status: 'ok', revision: 1 }]);
  });

  it('gives the shell for a page address, the files by name, and 404 for the rest', async () => {
    const page = await app.inject({ url: '/en/regency/3504', headers: { accept: 'text/html' } });
    expect([page.statusCode, page.body]).toEqual([200, '<!doctype html><title>Pionir</title>']);
    const asset = await app.inject('/assets/main-1a2b.js');
    expect([asset.statusCode, asset.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await app.inject('/')).headers['cache-control']).toBe('no-cache');
    expect((await app.inject({ url: '/assets/gone.js', headers: { accept: 'text/html' } })).statusCode).toBe(404);
  });

  it('compresses an answer for a client that takes it', async () => {
    const query = '{ ranking(metric: VULNERABLE_WORKERS) { rows { nodes { rank value regency { name } } } } }';
    const asked = { method: 'POST', url: '/graphql', payload: { query } } as const;
    const plain = await app.inject(asked);
    const compressed = await app.inject({ ...asked, headers: { 'accept-encoding': 'gzip' } });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(compressed.rawPayload).toString()).toBe(plain.body);
  });

  it('tells a client nothing about an error of ours, and the operator all', async () => {
    const unmigrated = await engine.createDatabase();
    const withoutTables = await createOrm(unmigrated.url);
    const reported: unknown[] = [];
    const broken = await createApp({
      orm: withoutTables,
      webFolder,
      now: () => new Date(),
      reportError: (error) => reported.push(error),
    });
    const response = await broken.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ provinces { code } }' },
    });
    expect(response.json().errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong on our side.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    ]);
    expect(String(reported)).toContain('revision');
    await broken.close();
    await withoutTables.close();
    await unmigrated.drop();
  });
});
