import { expect, test } from 'vitest';
import { comparisonPair } from './comparisonPair.ts';

test('each place is first of one pair, and beside another', () => {
  const codes = ['3501', '3502', '3503'];
  expect(codes.map((code) => comparisonPair(code, codes))).toEqual([
    ['3501', '3502'],
    ['3502', '3503'],
    ['3503', '3501'],
  ]);
});
