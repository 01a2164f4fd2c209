import { expect, test } from 'vitest';
import { quantity } from '../testing/answers.ts';
import { keepPunctuation } from './keepPunctuation.ts';

test('a number takes the mark after it along, and nothing is lost', () => {
  const number = { text: '2017', about: 'x', quantity: quantity(2017) };
  expect(keepPunctuation(['pada ', number, '', '; 38 daerah'])).toEqual([
    { part: 'pada ', mark: '' },
    { part: number, mark: ';' },
    { part: ' 38 daerah', mark: '' },
  ]);
});
