import { expect, test } from 'vitest';
import { plainSite } from '../site/plainSite.ts';
import { renderPage } from './renderPage.tsx';

const template = '<html lang="id"><head><!-- head -->old<!-- /head --></head><body><div id="root"></div></body></html>';
const site = { ...plainSite, origin: 'https://pionir.example' };
const answering = async () =>
  JSON.stringify({ data: { dataset: { revision: 3, publishedAt: '2026-11-21T07:00:00Z' } } });

test('an address that leads nowhere is drawn as such, with its answers beside it', async () => {
  const address = { path: '/en/anything', search: '' };
  const page = await renderPage({ address, site, template, ask: answering });
  expect(page?.status).toBe(404);
  expect(page?.html).toMatch(/^<html lang="en"><head><title>There is no such page · Pionir<\/title>\n/);
  expect(page?.html).toContain('<meta name="robots" content="noindex">');
  expect(page?.html).toContain('<h1>There is no such page</h1>');
  expect(page?.html).toContain('Revision 3 of the data, published 21 Nov 2026.');
  const [, data = ''] = /<script type="application\/json" id="page-data">(.*?)<\/script>/.exec(page?.html ?? '') ?? [];
  expect(JSON.parse(data)).toMatchObject({ site, address });
});

test('nothing in a page needs a script or a style of its own, which its policy forbids', async () => {
  const page = await renderPage({ address: { path: '/entah', search: '' }, site, template, ask: answering });
  expect(page?.html).not.toMatch(/ style=| on\w+=|<style|<script(?! type="application\/json")/);
});

test('a question that was refused leaves the page to the browser', async () => {
  const ask = async () => JSON.stringify({ errors: [{ message: 'Too many requests.' }] });
  expect(await renderPage({ address: { path: '/', search: '' }, site, template, ask })).toBeNull();
});

test('an answer that cannot come is an error, not a page without it', async () => {
  const ask = async () => {
    throw new Error('The server is gone.');
  };
  await expect(renderPage({ address: { path: '/', search: '' }, site, template, ask })).rejects.toThrow('gone');
});

test('the desk is left to browsers, asks nothing, and is no find for search engines', async () => {
  const ask = async () => Promise.reject(new Error('Nothing is to be asked.'));
  const page = await renderPage({ address: { path: '/en/desk', search: '?room=tokens' }, site, template, ask });
  expect(page).toEqual({
    status: 200,
    html: '<html lang="en"><head><title>Data desk · Pionir</title>\n    <meta name="robots" content="noindex, nofollow"></head><body><div id="root"></div></body></html>',
  });
});
