import { expect, test } from 'vitest';
import { shadeOf, shadeSteps } from './shadeSteps.ts';

test('ten values make five steps of two', () => {
  const steps = shadeSteps([10, 1, 9, 2, 8, 3, 7, 4, 6, 5]);
  expect(steps.map(({ shade, least, most }) => [shade, least, most])).toEqual([
    [1, 1, 2],
    [2, 3, 4],
    [3, 5, 6],
    [4, 7, 8],
    [5, 9, 10],
  ]);
  expect([shadeOf(1, steps), shadeOf(10, steps), shadeOf(11, steps)]).toEqual([1, 5, null]);
});

test('equal values share a step', () => {
  const steps = shadeSteps([1, 1, 1, 1, 2, 3]);
  expect(steps.map(({ least, most }) => [least, most])).toEqual([
    [1, 1],
    [2, 3],
  ]);
});

test('one value is the darkest; none make no step', () => {
  expect(shadeSteps([7])).toEqual([{ shade: 5, least: 7, most: 7 }]);
  expect(shadeSteps([])).toEqual([]);
});
