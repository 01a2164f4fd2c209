import { describe, expect, it } from 'vitest';
import { firstDayOf, isPartialDate, lastDayOf } from './partialDate.ts';

describe('a date as precise as its source', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-09', '2023-09-01', '2023-09-30'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-09-12', '2023-09-12', '2023-09-12'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('%s means the days from %s to %s', (date, first, last) => {
    expect(isPartialDate(date)).toBe(true);
    expect(firstDayOf(date)).toBe(first);
    expect(lastDayOf(date)).toBe(last);
  });

  it.each([
    '',
    '23',
    '0000',
    '2023-',
    '2023-13',
    '2023-00',
    '2023-9',
    '2023-02-29',
    '2023-09-31',
    '2023/09',
    'Sep 2023',
  ])('"%s" is not a date', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});
