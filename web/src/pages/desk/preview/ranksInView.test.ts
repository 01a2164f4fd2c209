import { expect, test } from 'vitest';
import { ranksInView } from './ranksInView.ts';

const move = (code: string, rankBefore: number | null, rankAfter: number | null) =>
  ({ metric: 'VULNERABLE_WORKERS', year: 2025, code, placeName: code, rankBefore, rankAfter }) as const;

test('who enters or leaves comes first, the others as far as they move', () => {
  const ranks = [move('a', 9, 4), move('b', null, 4), move('c', 3, 4), move('d', 2, null)];
  expect(ranksInView(ranks).first.map(({ code }) => code)).toEqual(['b', 'd', 'a', 'c']);
});

test('none is lost between those shown and those on demand', () => {
  const ranks = Array.from({ length: 23 }, (_, index) => move(String(index), index + 1, index + 2));
  const { first, rest } = ranksInView(ranks);
  expect([first.length, rest.length]).toEqual([10, 13]);
  expect([...first, ...rest]).toEqual(ranks);
});
