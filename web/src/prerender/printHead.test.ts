import { expect, test } from 'vitest';
import { readRoute } from '../app/route.ts';
import { plainSite } from '../site/plainSite.ts';
import { printHead } from './printHead.ts';

const head = { title: 'A <title> & more', description: 'Who "leads"', isUnknown: false };
const site = { ...plainSite, origin: 'https://pionir.example' };
const copy = { ...site, base: '/pionir/', copy: { madeOn: '2026-11-21', servedAt: null } };

test('a page names its address, and where it stands in the other language', () => {
  expect(
    printHead(head, readRoute('/en/regency/3504'), site)
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    '<title>A &lt;title&gt; &amp; more</title>',
    '<meta name="description" content="Who &quot;leads&quot;">',
    '<link rel="canonical" href="https://pionir.example/en/regency/3504">',
    '<link rel="alternate" hreflang="id" href="https://pionir.example/daerah/3504">',
    '<link rel="alternate" hreflang="en" href="https://pionir.example/en/regency/3504">',
    '<link rel="alternate" hreflang="x-default" href="https://pionir.example/daerah/3504">',
    '<link rel="alternate" type="application/atom+xml" title="Pionir: changes of the data" href="/en/feed.atom">',
    '<link rel="alternate" type="application/feed+json" title="Pionir: changes of the data" href="/en/feed.json">',
  ]);
});

test('in a copy a page is a folder under the base', () => {
  const text = printHead(head, readRoute('/daerah/3504'), copy);
  expect(text).toContain('rel="canonical" href="https://pionir.example/pionir/daerah/3504/"');
  expect(text).toContain('href="/pionir/feed.atom"');
});

test.each(['/embed/peringkat', '/entah'])('%s is not for search engines', (path) => {
  const text = printHead({ ...head, isUnknown: path === '/entah' }, readRoute(path), site);
  expect(text).toContain('<meta name="robots" content="noindex">');
  expect(text).not.toContain('canonical');
});
