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
  ['/metode', 'ID', { name: 'method' }],
  ['/en/method', 'EN', { name: 'method' }],
  ['/metode/3504', 'ID', { name: 'unknown' }],
  ['/en/peringkat', 'EN', { name: 'unknown' }],
])('%s', (path, language, page) => {
  expect(readRoute(path)).toEqual({ language, page });
});

test('every page has an address in the other language', () => {
  for (const path of ['/', '/peringkat', '/bandingkan', '/metode', '/daerah/3504', '/daerah/35.04']) {
    const english = printRoute({ ...readRoute(path), language: 'EN' });
    expect(printRoute({ ...readRoute(english), language: 'ID' })).toBe(path);
  }
});
