import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printSitemap } from '../../src/sitemap/printSitemap.ts';
import { engines } from '../support/databases.ts';
import { openBareApp } from '../support/openBareApp.ts';
import type { BareApp } from '../support/openBareApp.ts';

const renderer = `
export const findPages = async () => [
  { paths: { ID: '/sumber/a&b', EN: '/en/sources/a&b' }, isListed: true },
  { paths: { ID: '/embed/peringkat', EN: '/en/embed/ranking' }, isListed: false },
];
export const pageUrl = (path, { origin }) => origin + path;
`;

let folder: string;
let bare: BareApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pionir-sitemap-'));
  await writeFile(join(folder, 'renderer.mjs'), renderer);
  const [engine] = engines;
  if (engine === undefined) throw new Error('There is no engine.');
  const options = { tables: true, rendererFile: join(folder, 'renderer.mjs'), publicUrl: 'https://pionir.example' };
  bare = await openBareApp(engine, options);
});
afterAll(async () => {
  await bare.close();
  await rm(folder, { recursive: true });
});

it('the list of pages has each page with its other language, and no frame', async () => {
  const { body, headers } = await bare.app.inject('/sitemap.xml');
  expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(body);
  const links = [
    { '@_rel': 'alternate', '@_hreflang': 'id', '@_href': 'https://pionir.example/sumber/a&b' },
    { '@_rel': 'alternate', '@_hreflang': 'en', '@_href': 'https://pionir.example/en/sources/a&b' },
  ];
  expect(urlset.url).toEqual([
    { loc: 'https://pionir.example/sumber/a&b', 'xhtml:link': links },
    { loc: 'https://pionir.example/en/sources/a&b', 'xhtml:link': links },
  ]);
});

it('robots are told where it is', async () => {
  const { body } = await bare.app.inject('/robots.txt');
  expect(body).toBe('User-agent: *\nAllow: /\n\nSitemap: https://pionir.example/sitemap.xml\n');
});

it('no page is no entry', () => {
  expect(printSitemap([], (path) => path)).toContain('</urlset>');
});
