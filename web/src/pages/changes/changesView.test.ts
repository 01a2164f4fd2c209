import { expect, test } from 'vitest';
import { changesAddress, readChangesView } from './changesView.ts';

test.each([
  ['?sejak=3', 3],
  ['?since=3', 3],
  ['', 0],
  ['?sejak=0', 0],
])('%s shows what changed after revision %s', (search, since) => {
  expect(readChangesView(search)).toEqual({ view: { since }, problems: [] });
});

test('what is no revision is told', () => {
  expect(readChangesView('?sejak=kemarin').problems).toEqual([{ name: 'sejak', found: 'kemarin' }]);
});

test('an address reads back in either language', () => {
  expect(changesAddress(2, 'ID')).toBe('/perubahan?sejak=2');
  expect(changesAddress(2, 'EN')).toBe('/en/changes?since=2');
  expect(changesAddress(0, 'EN')).toBe('/en/changes');
});
