import { expect, test } from 'vitest';
import { quantity } from '../testing/answers.ts';
import { movementReckoning } from './movementReckoning.ts';
import { rankReckoning } from './rankReckoning.ts';

const own = { about: 'Kabupaten Blitar', quantity: quantity(5) };

test.each([
  [{ rank: 1, tied: false, among: 31 }, ['Rank 1 among 31 ranked places.', 'No place stands above it.']],
  [{ rank: 2, tied: true, among: null }, ['1 place stands above it.', 'Another place has the same value.']],
  [{ rank: 12, tied: false, among: null }, ['11 places stand above it.']],
])('the rank %o says who stands above', (taken, lines) => {
  expect(rankReckoning(own, taken, 'EN')).toEqual({ shown: String(taken.rank), lines, values: [own] });
});

test.each([
  [{ rank: 3, movement: 4, byEntry: 0 }, 'naik 4', ['Peringkat 3 sekarang, 7 setahun sebelumnya.']],
  [
    { rank: 9, movement: -5, byEntry: -1 },
    'turun 5',
    ['Peringkat 9 sekarang, 4 setahun sebelumnya.', 'Di antaranya 1 karena daerah baru masuk.'],
  ],
])('the movement %o says both ranks', (moved, shown, lines) => {
  expect(movementReckoning(own, moved, 'ID')).toEqual({ shown, lines, values: [own] });
});
