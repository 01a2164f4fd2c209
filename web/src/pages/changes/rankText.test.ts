import { expect, test } from 'vitest';
import { rankText } from './rankText.ts';

test.each([
  [3, 27_500, '3 (27.500 orang)'],
  [3, null, '3'],
  [null, null, 'tidak berperingkat'],
])('rank %s with value %s reads %s', (rank, value, text) => {
  expect(rankText(rank, value, 'people', 'ID')).toBe(text);
});
