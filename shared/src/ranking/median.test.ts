import { describe, expect, it } from 'vitest';
import { median } from './median.ts';

describe('the median', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[1, 2], 1.5],
    [[3, 1, 2], 2],
    [[10, 9, 1, 2], 5.5],
    [[2, 10, 9], 9],
    [[-5, 0, 5], 0],
    [[4, 4, 4, 100], 4],
  ])('of %j is %s', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});
