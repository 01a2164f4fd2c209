import { expect, test } from 'vitest';
import { isDrawnHere } from './isDrawnHere.ts';
import { plainSite } from './plainSite.ts';

test.each([
  ['/', '/', '/', true],
  ['/', '/peringkat/', '/peringkat', true],
  ['/pionir/', '/peringkat/', '/pionir/peringkat/', true],
  ['/pionir/', '/', '/pionir/', true],
  ['/pionir/', '/', '/pionir', true],
  ['/pionir/', '/404', '/pionir/daerah/9999', false],
  ['/', '/daerah/3504', '/daerah/3509', false],
])('under %s, what was drawn for %s is shown at %s: %s', (base, path, shown, isHere) => {
  const data = { site: { ...plainSite, base }, address: { path, search: '' }, answers: {} };
  expect(isDrawnHere(data, shown)).toBe(isHere);
});
