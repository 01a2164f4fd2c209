import { expect, test } from 'vitest';
import { stepTo } from './usePointStep.ts';

test.each([
  ['ArrowDown', null, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', null, 4],
  ['Escape', 3, null],
  ['Escape', null, undefined],
  ['Tab', 2, undefined],
])('%s from %s leads to %s of five points', (key, from, to) => {
  expect(stepTo(key, from, 5)).toBe(to);
});

test('without points no key means anything', () => {
  expect(stepTo('ArrowDown', null, 0)).toBeUndefined();
});
