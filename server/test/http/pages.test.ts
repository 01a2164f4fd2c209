import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOrm } from '../../src/db/createOrm.ts';
import { draftSource, importPackage } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

/** A renderer that shows what it was asked with, and counts. */
const renderer = `
let drawn = 0;
export async function renderPage({ address, site, template, ask }) {
  drawn += 1;
  if (address.path === '/broken') throw new Error('The page is broken.');
  if (address.path === '/refused') return null;
  if (address.path === '/torn') {
    const first = JSON.parse(await ask('query First { dataset { revision } }', {}));
    if (await globalThis.publishMeanwhile()) template = template + 'first ' + first.data.dataset.revision + ' ';
  }
  const { data } = JSON.parse(await ask('query Revision { dataset { revision } }', {}));
  const text = JSON.stringify({ drawn, ...address, ...site, revision: data.dataset.revision });
  return { status: address.path === '/nowhere' ? 404 : 200, html: template.replace('<!-- page -->', text) };
}
`;

/** By another process: by a connection that the server knows nothing of. */
async function publishNext({ databaseUrl }: Api, number: number): Promise<void> {
  const orm = await createOrm(databaseUrl);
  const cells = {
    figure_id: '3502-dbhcht-vulnerable-workers-2025-headcount-1',
    value: `43${800 + number}`,
    printed: '',
  };
  const row = { table: 'figures', place: 1, cells: { ...cells, printed: `43.${800 + number}` } } as const;
  await importPackage(orm, draftSource('east-java', [row]), { now: new Date(), partial: true });
  await orm.close();
}

describe.each(engines)('pages on $name', (engine) => {
  let folder: string;
  let api: Api;
  const reported: unknown[] = [];
  const html = { accept: 'text/html' };
  const pageOf = async (url: string) => (await api.app.inject({ url, headers: html })).body;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-pages-'));
    reported.length = 0;
    await writeFile(join(folder, 'index.html'), '<script src="./theme.js"></script><!-- page -->');
    await writeFile(join(folder, 'renderer.mjs'), renderer);
    api = await openApi(engine, {
      webFolder: folder,
      rendererFile: join(folder, 'renderer.mjs'),
      publicUrl: 'https://pionir.example',
      cacheBytes: 1_000_000,
      reportError: (error) => reported.push(error),
    });
  });
  afterEach(async () => {
    await api.close();
    await rm(folder, { recursive: true });
  });

  it('are sent with their content, which the server asked itself for', async () => {
    expect(await pageOf('/daerah/3504?on=2023-09-12')).toBe(
      `<script src="/theme.js"></script>${JSON.stringify({
        drawn: 1,
        path: '/daerah/3504',
        search: '?on=2023-09-12',
        base: '/',
        origin: 'https://pionir.example',
        hasBoundaries: false,
        copy: null,
        revision: 1,
      })}`,
    );
  });

  it('are drawn once while neither the data nor the day change, for all who ask at once too', async () => {
    const [first, second] = await Promise.all([pageOf('/peringkat'), pageOf('/peringkat')]);
    expect([second, await pageOf('/peringkat')]).toEqual([first, first]);
    expect(await pageOf('/en/ranking')).toContain('"drawn":2');
  });

  it('are validated by their content', async () => {
    const { headers } = await api.app.inject({ url: '/', headers: html });
    expect(headers['cache-control']).toBe('no-cache');
    const again = await api.app.inject({ url: '/', headers: { ...html, 'if-none-match': String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('are sent to whoever takes anything; files are not made up', async () => {
    const headers = { accept: '*/*' };
    const page = await api.app.inject({ url: '/peringkat?on=2025-12-31', headers });
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const url of ['/favicon.ico', '/assets/nothing']) {
      const file = await api.app.inject({ url, headers });
      expect([file.statusCode, file.headers['content-type']]).toEqual([404, 'text/plain']);
    }
  });

  it('are of one revision: drawn again where one is published between their questions', async () => {
    let toPublish = 1;
    const publishMeanwhile = async () => {
      if (toPublish > 0) await publishNext(api, (toPublish -= 1));
      return true;
    };
    Object.assign(globalThis, { publishMeanwhile });
    const page = await pageOf('/torn');
    expect(page).toContain('"drawn":2');
    expect(page).toContain('"revision":2');
    expect(page).toContain('first 2 ');
    expect(await pageOf('/torn')).toBe(page);
  });

  it('into which revisions come again and again are left to browsers', async () => {
    let number = 10;
    Object.assign(globalThis, { publishMeanwhile: () => publishNext(api, (number += 1)) });
    expect(await pageOf('/torn')).toBe('<script src="/theme.js"></script><!-- page -->');
  });

  it('that do not exist are sent with 404', async () => {
    const response = await api.app.inject({ url: '/nowhere', headers: html });
    expect([response.statusCode, response.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('that cannot be drawn are sent bare, and an error of ours is reported', async () => {
    const bare = '<script src="/theme.js"></script><!-- page -->';
    expect(await pageOf('/refused')).toBe(bare);
    expect(reported).toEqual([]);
    expect(await pageOf('/broken')).toBe(bare);
    expect(String(reported)).toBe('Error: The page is broken.');
  });
});
