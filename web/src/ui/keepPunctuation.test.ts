import { expect, test } from 'vitest';
import { quantity } from '../testing/answers.ts';
import { keepPunctuation } from './keepPunctuation.ts';

const number = { text: '2017', about: 'x', quantity: quantity(2017) };

test('a number takes the mark after it along, and nothing is lost', () => {
  expect(keepPunctuation(['pada ', number, '', '; 38 daerah'])).toEqual([
    { part: 'pada ', opening: '', mark: '' },
    { part: number, opening: '', mark: ';' },
    { part: ' 38 daerah', opening: '', mark: '' },
  ]);
});

test('a number takes the brackets around it along', () => {
  expect(keepPunctuation(['terbanyak nelayan (', number, '); tanpa angka: 2018'])).toEqual([
    { part: 'terbanyak nelayan ', opening: '', mark: '' },
    { part: number, opening: '(', mark: ');' },
    { part: ' tanpa angka: 2018', opening: '', mark: '' },
  ]);
});
