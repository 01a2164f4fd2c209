import { expect, test } from 'vitest';
import { stepInList } from './stepInList.ts';

test.each([
  ['ArrowDown', null, 3, 0],
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, null],
  ['ArrowUp', null, 3, 2],
  ['ArrowUp', 0, 3, null],
  ['ArrowUp', 2, 3, 1],
  ['ArrowDown', null, 0, undefined],
  ['Enter', 1, 3, undefined],
] as const)('%s from %s in a list of %s', (key, from, count, to) => {
  expect(stepInList(key, from, count)).toBe(to);
});
