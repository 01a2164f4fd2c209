import { expect, test } from 'vitest';
import { quantity } from '../../testing/answers.ts';
import { rankConflict, valueConflict } from './conflictReckoning.ts';

const own = { about: 'Kabupaten Bojonegoro', quantity: quantity(197_893) };
const bounds = { valueLow: 157_000, valueHigh: 197_893, rankLow: 1, rankHigh: 2 };
const none = { valueLow: null, valueHigh: null, rankLow: null, rankHigh: null };

test.each([
  ['both where sources differ and it matters', bounds, '157.000–197.893', '1–2'],
  ['no ranks where nothing could change them', { ...bounds, rankHigh: 1 }, '157.000–197.893', undefined],
  ['only ranks where a neighbour is in dispute', { ...bounds, valueLow: 197_893 }, undefined, '1–2'],
  ['nothing of a metric without bounds', none, undefined, undefined],
])('says %s', (_case, row, values, ranks) => {
  expect(valueConflict(own, row, 'ID')?.shown).toBe(values);
  expect(rankConflict(own, row, 'ID')?.shown).toBe(ranks);
});
