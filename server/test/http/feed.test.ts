import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import { createApp } from '../../src/http/createApp.ts';
import { importPackage } from '../../src/ingest/importPackage.ts';
import { secondPackage } from '../ingest/support/secondPackage.ts';
import { engines } from '../support/databases.ts';
import { openApi, today } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

const note = 'Salah cetak <b>& "dua" ]]> kali ]]>\u0007';
const published = new Date(`${today}T06:00:00.500Z`);

interface AtomEntry {
  readonly id: string;
  readonly title: { readonly '#text': string };
  readonly link: { readonly '@_href': string };
  readonly updated: string;
  readonly content: { readonly '#text': string; readonly '@_type': string };
}
interface Atom {
  readonly feed: {
    readonly id: string;
    readonly updated: string;
    readonly author: { readonly name: string };
    readonly link: readonly { readonly '@_rel': string; readonly '@_href': string }[];
    readonly entry: readonly AtomEntry[];
  };
}

const parseAtom = (text: string): Atom =>
  new XMLParser({ ignoreAttributes: false, alwaysCreateTextNode: false }).parse(text) as Atom;

describe.each(engines)('the feeds on $name', (engine) => {
  let api: Api;
  const get = (url: string, headers: Record<string, string> = {}) =>
    api.app.inject({ url, headers: { host: 'pionir.example', ...headers } });
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it('have an entry for each revision, the newest first, in each language', async () => {
    const copy = await secondPackage();
    await importPackage(api.orm, copy.folder, { now: published, note });
    for (const [url, title, link] of [
      [
        '/feed.atom',
        /^Revisi 2: 1 angka ditambahkan, 1 diubah, 1 tidak dipakai lagi; \d+ peringkat bergeser$/,
        '/perubahan?sejak=1',
      ],
      [
        '/en/feed.atom',
        /^Revision 2: 1 figure added, 1 changed, 1 deprecated; \d+ ranks moved$/,
        '/en/changes?since=1',
      ],
    ] as const) {
      const response = await get(url);
      expect([response.statusCode, response.headers['content-type']]).toEqual([
        200,
        'application/atom+xml; charset=utf-8',
      ]);
      expect(XMLValidator.validate(response.body)).toBe(true);
      const { feed } = parseAtom(response.body);
      expect(feed.updated).toBe(published.toISOString());
      expect(feed.author.name).toBe('Pionir');
      expect(feed.link).toContainEqual({ '@_rel': 'self', '@_href': `http://pionir.example${url}` });
      const [newest, first] = feed.entry;
      expect(feed.entry).toHaveLength(2);
      expect(newest?.title['#text']).toMatch(title);
      expect(newest?.link['@_href']).toBe(`http://pionir.example${link}`);
      expect(newest?.updated).toBe(published.toISOString());
      expect(newest?.content['#text'].match(/<li>[^<]+<\/li>/g)).toHaveLength(3);
      expect(newest?.content['#text']).toContain('Salah cetak &lt;b&gt;&amp; &quot;dua&quot; ]]&gt; kali ]]&gt; </p>');
      expect(first?.title['#text']).toMatch(/1[.,]094/);
      expect(new Set([feed.id, ...feed.entry.map((entry) => entry.id)]).size).toBe(3);
    }
  });

  it('have ids that do not depend on the address', async () => {
    const idsAt = async (host: string) =>
      parseAtom((await get('/feed.atom', { host })).body).feed.entry.map((entry) => entry.id);
    const ids = await idsAt('pionir.example');
    expect(await idsAt('mirror.example:8080')).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^tag:pionir,2026:revision\/\d+\/sum-[0-9a-f]{12}\/id$/);
  });

  it('are valid as JSON Feed 1.1', async () => {
    for (const [url, language] of [
      ['/feed.json', 'id'],
      ['/en/feed.json', 'en'],
    ] as const) {
      const response = await get(url);
      expect(response.headers['content-type']).toBe('application/feed+json; charset=utf-8');
      const feed = response.json<{
        items: { id: string; url: string; content_html: string; date_modified: string }[];
      }>();
      expect(feed).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        title: expect.stringContaining('Pionir'),
        feed_url: `http://pionir.example${url}`,
        language,
        authors: [{ name: 'Pionir' }],
      });
      expect(feed).not.toHaveProperty('author');
      expect(feed.items).toHaveLength(2);
      for (const item of feed.items) {
        expect(item.id).toMatch(/^tag:/);
        expect(item.content_html).toContain('<p>');
        expect(URL.canParse(item.url)).toBe(true);
        expect(Number.isNaN(Date.parse(item.date_modified))).toBe(false);
      }
    }
  });

  it('are not sent again to a reader that has them', async () => {
    const { headers } = await get('/feed.json');
    const etag = String(headers['etag']);
    const modified = String(headers['last-modified']);
    const status = async (sent: Record<string, string>) => (await get('/feed.json', sent)).statusCode;
    expect(await status({ 'if-none-match': etag })).toBe(304);
    expect(await status({ 'if-none-match': `"other", ${etag.replace('W/', '')}` })).toBe(304);
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': modified })).toBe(200);
    expect(await status({ 'if-modified-since': modified })).toBe(304);
    expect(await status({ 'if-modified-since': 'Fri, 20 Nov 2026 00:00:00 GMT' })).toBe(200);
    expect(await status({ 'if-modified-since': 'lately' })).toBe(200);
  });

  it('link to the public address where one is configured, and refuse a host that is none', async () => {
    const app = await createApp({
      orm: api.orm,
      webFolder: import.meta.dirname,
      publicUrl: 'https://pionir.example',
      now: () => published,
      reportError: () => undefined,
    });
    const response = await app.inject({ url: '/feed.atom', headers: { host: 'inside:4000' } });
    expect(response.body).toContain('href="https://pionir.example/perubahan?sejak=1"');
    expect(response.body).not.toContain('inside');
    await app.close();
    expect((await get('/feed.atom', { host: 'a/b' })).statusCode).toBe(400);
    expect((await get('/feed.atom', { host: 'pionir.example:80' })).statusCode).toBe(200);
  });

  it('are not there before anything is published', async () => {
    const database = await engine.createDatabase();
    const orm = await createOrm(database.url);
    await migrate(orm);
    const app = await createApp({
      orm,
      webFolder: import.meta.dirname,
      now: () => published,
      reportError: () => undefined,
    });
    expect((await app.inject('/feed.atom')).statusCode).toBe(503);
    await app.close();
    await orm.close();
    await database.drop();
  });
});
