import { expect, test } from 'vitest';
import { printRoute, readRoute } from './route.ts';

test.each([
  ['/', 'ID', { name: 'home' }],
  ['/peringkat', 'ID', { name: 'ranking' }],
  ['/peringkat/', 'ID', { name: 'ranking' }],
  ['/daerah/3504', 'ID', { name: 'regency', code: '3504' }],
  ['/daerah/35.04', 'ID', { name: 'regency', code: '35.04' }],
  ['/en', 'EN', { name: 'home' }],
  ['/en/', 'EN', { name: 'home' }],
  ['/en/ranking', 'EN', { name: 'ranking' }],
  ['/en/regency/3504', 'EN', { name: 'regency', code: '3504' }],
  ['/ranking', 'ID', { name: 'unknown' }],
  ['/daerah', 'ID', { name: 'unknown' }],
  ['/daerah/3504/lagi', 'ID', { name: 'unknown' }],
  ['/daerah/%E0%A4%A', 'ID', { name: 'regency', code: '%E0%A4%A' }],
  ['/bandingkan', 'ID', { name: 'compare' }],
  ['/en/compare', 'EN', { name: 'compare' }],
  ['/bandingkan/3504', 'ID', { name: 'unknown' }],
  ['/klaim', 'ID', { name: 'claims' }],
  ['/klaim/3504-largest-2023', 'ID', { name: 'claim', slug: '3504-largest-2023' }],
  ['/en/claims/3504-largest-2023/', 'EN', { name: 'claim', slug: '3504-largest-2023' }],
  ['/sumber', 'ID', { name: 'sources' }],
  ['/en/sources/3504-antara', 'EN', { name: 'source', slug: '3504-antara' }],
  ['/perubahan', 'ID', { name: 'changes' }],
  ['/en/changes/2', 'EN', { name: 'unknown' }],
  ['/metode', 'ID', { name: 'method' }],
  ['/en/method', 'EN', { name: 'method' }],
  ['/metode/3504', 'ID', { name: 'unknown' }],
  ['/data', 'ID', { name: 'data' }],
  ['/en/data', 'EN', { name: 'data' }],
  ['/meja', 'ID', { name: 'desk' }],
  ['/en/desk', 'EN', { name: 'desk' }],
  ['/meja/apa', 'ID', { name: 'unknown' }],
  ['/embed/meja', 'ID', { name: 'unknown' }],
  ['/embed/peringkat', 'ID', { name: 'embed', shown: { name: 'ranking' } }],
  ['/embed/daerah/3504', 'ID', { name: 'embed', shown: { name: 'regency', code: '3504' } }],
  ['/en/embed/regency/3504', 'EN', { name: 'embed', shown: { name: 'regency', code: '3504' } }],
  ['/embed/metode', 'ID', { name: 'unknown' }],
  ['/en/peringkat', 'EN', { name: 'unknown' }],
])('%s', (path, language, page) => {
  expect(readRoute(path)).toEqual({ language, page });
});

test('every page has an address in the other language', () => {
  for (const path of [
    '/',
    '/peringkat',
    '/bandingkan',
    '/daerah/3504',
    '/daerah/35.04',
    '/klaim',
    '/klaim/a-b',
    '/sumber',
    '/sumber/a-b',
    '/perubahan',
    '/metode',
    '/data',
    '/meja',
    '/embed/peringkat',
    '/embed/daerah/3504',
  ]) {
    const english = printRoute({ ...readRoute(path), language: 'EN' });
    expect(printRoute({ ...readRoute(english), language: 'ID' })).toBe(path);
  }
});
