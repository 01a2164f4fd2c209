import { expect, test } from 'vitest';
import { homePlace, homeRow } from '../../testing/homeAnswer.ts';
import { topRows } from './topRows.ts';

const row = (rank: number, value: number) => homeRow(homePlace(`35${rank}`, 'Kabupaten Jember'), rank, value);

test('a tie at the last rank stays whole', () => {
  expect(topRows([row(1, 40), row(2, 10), row(2, 10), row(4, 5)], 2).map(({ length }) => length)).toEqual([
    100, 25, 25,
  ]);
});

test('values that are not above zero have no bar', () => {
  expect(topRows([row(1, -1)]).map(({ length }) => length)).toEqual([0]);
});
