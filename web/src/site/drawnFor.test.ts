import { expect, test } from 'vitest';
import { drawnFor } from './drawnFor.ts';
import { plainSite } from './plainSite.ts';

test.each([
  ['/', '/', '/', 'THIS_VIEW'],
  ['/', '/peringkat/', '/peringkat', 'THIS_VIEW'],
  ['/pionir/', '/peringkat/', '/pionir/peringkat/', 'THIS_VIEW'],
  ['/pionir/', '/', '/pionir', 'THIS_VIEW'],
  ['/pionir/', '/404', '/pionir/daerah/9999', 'ANOTHER_PAGE'],
  ['/', '/daerah/3504', '/daerah/3509', 'ANOTHER_PAGE'],
])('under %s, what was drawn for %s is shown at %s: %s', (base, path, pathname, drawn) => {
  const data = { site: { ...plainSite, base }, address: { path, search: '' }, answers: {} };
  expect(drawnFor(data, { pathname, search: '' })).toBe(drawn);
});

test('another choice on a page is another view of it', () => {
  const data = { site: plainSite, address: { path: '/peringkat', search: '?metric=GROWTH' }, answers: {} };
  expect(drawnFor(data, { pathname: '/peringkat', search: '?metric=GROWTH' })).toBe('THIS_VIEW');
  expect(drawnFor(data, { pathname: '/peringkat', search: '' })).toBe('THIS_PAGE');
});
