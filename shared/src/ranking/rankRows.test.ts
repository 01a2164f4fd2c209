import { describe, expect, it } from 'vitest';
import { rankRows } from './rankRows.ts';

/** "code value" in, "rank code", with = where tied, out. */
function ranked(rows: string[], direction: 'HIGHER_RANKS_FIRST' | 'LOWER_RANKS_FIRST'): string[] {
  const parsed = rows.map((row) => row.split(' ')).map(([code = '', value]) => ({ code, value: Number(value) }));
  return rankRows(parsed, direction).map(({ rank, tied, code }) => `${rank}${tied ? '=' : ''} ${code}`);
}

describe('rankRows', () => {
  it.each([
    ['the largest first', ['a 1', 'b 3', 'c 2'], ['1 b', '2 c', '3 a']],
    ['1, 2, 2, 4', ['a 10', 'b 20', 'c 20', 'd 30'], ['1 d', '2= b', '2= c', '4 a']],
    ['nobody sole first on a tie', ['b 5', 'a 5', 'c 1'], ['1= a', '1= b', '3 c']],
    ['all tied', ['c 7', 'a 7', 'b 7'], ['1= a', '1= b', '1= c']],
    ['one alone', ['a 0'], ['1 a']],
    ['nothing', [], []],
    ['negative values', ['a -5', 'b 0', 'c -1'], ['1 b', '2 c', '3 a']],
    ['nearly equal is not equal', ['a 1.0001', 'b 1'], ['1 a', '2 b']],
  ])('more is a higher rank: %s', (_rule, rows, expected) => {
    expect(ranked(rows, 'HIGHER_RANKS_FIRST')).toEqual(expected);
    expect(ranked(rows.toReversed(), 'HIGHER_RANKS_FIRST')).toEqual(expected);
  });

  it.each([
    ['the smallest first', ['a 1', 'b 3', 'c 2'], ['1 a', '2 c', '3 b']],
    ['1, 1, 3', ['a 2023', 'b 2019', 'c 2019'], ['1= b', '1= c', '3 a']],
  ])('less is a higher rank: %s', (_rule, rows, expected) => {
    expect(ranked(rows, 'LOWER_RANKS_FIRST')).toEqual(expected);
  });

  it('keeps what else a row carries', () => {
    expect(rankRows([{ code: 'a', value: 1, name: 'A' }], 'HIGHER_RANKS_FIRST')).toEqual([
      { code: 'a', value: 1, name: 'A', rank: 1, tied: false },
    ]);
  });
});
