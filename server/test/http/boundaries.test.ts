import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundariesRoute } from '../../src/http/boundariesRoute.ts';

describe('the boundaries of the operator', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-boundaries-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function serve(content: string | null) {
    const app = Fastify();
    const file = content === null ? null : join(folder, 'boundaries.geojson');
    if (file !== null && content !== null) await writeFile(file, content);
    await app.register(boundariesRoute, { file });
    return app;
  }

  it('are an empty answer where there are none, which is no error to a browser', async () => {
    const app = await serve(null);
    const response = await app.inject('/boundaries.geojson');
    expect([response.statusCode, response.body]).toEqual([204, '']);
    await app.close();
  });

  it('are served as they are, and not again to who has them', async () => {
    const collection = JSON.stringify({ type: 'FeatureCollection', features: [] });
    const app = await serve(collection);
    const response = await app.inject('/boundaries.geojson');
    expect([response.statusCode, response.headers['content-type'], response.body]).toEqual([
      200,
      'application/geo+json; charset=utf-8',
      collection,
    ]);
    const again = await app.inject({
      url: '/boundaries.geojson',
      headers: { 'if-none-match': String(response.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
    await app.close();
  });

  it.each([
    ['{', 'text that is not JSON'],
    ['[]', 'other JSON'],
    ['null', 'other JSON'],
  ])('that hold %s are refused when the server starts', async (content, found) => {
    await expect(serve(content)).rejects.toThrow(`BOUNDARIES_FILE: found ${found}`);
  });

  it('that are not there are refused when the server starts', async () => {
    await expect(Fastify().register(boundariesRoute, { file: join(folder, 'none') })).rejects.toThrow(
      'BOUNDARIES_FILE: found nothing that can be read',
    );
  });
});
