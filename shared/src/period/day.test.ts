import { describe, expect, it } from 'vitest';
import { firstDayOfYear, isDay, lastDayOfMonth, lastDayOfYear, yearBefore, yearOf } from './day.ts';

describe('isDay', () => {
  it.each(['2023-09-12', '2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ['2023-02-29', 'not a leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2023-04-31', 'April has 30 days'],
    ['2023-13-01', 'no such month'],
    ['2023-00-01', 'no such month'],
    ['2023-01-00', 'no such day'],
    ['0000-01-01', 'there is no year 0'],
    ['2023-9-12', 'two digits are needed'],
    ['2023-09', 'a month is not a day'],
    ['2023', 'a year is not a day'],
    ['12-09-2023', 'year first'],
    [' 2023-09-12', 'a space before'],
    ['2023-09-12T00:00', 'a time after'],
    ['', 'nothing'],
  ])('"%s" is none: %s', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('yearBefore', () => {
  it.each([
    ['2023-09-12', '2022-09-12'],
    ['2024-12-31', '2023-12-31'],
    ['2024-01-01', '2023-01-01'],
    ['2024-02-29', '2023-02-28'],
    ['2025-02-28', '2024-02-28'],
  ])('of %s is %s', (day, before) => {
    expect(yearBefore(day)).toBe(before);
  });
});

describe('days of a year and of a month', () => {
  it('knows the ends of a year', () => {
    expect([firstDayOfYear(2023), lastDayOfYear(2023)]).toEqual(['2023-01-01', '2023-12-31']);
  });

  it('reads the year of a day', () => {
    expect(yearOf('2023-09-12')).toBe(2023);
  });

  it.each([
    [2023, 1, '2023-01-31'],
    [2023, 2, '2023-02-28'],
    [2024, 2, '2024-02-29'],
    [2023, 4, '2023-04-30'],
    [2023, 9, '2023-09-30'],
    [2023, 12, '2023-12-31'],
  ])('month %i-%i ends on %s', (year, month, day) => {
    expect(lastDayOfMonth(year, month)).toBe(day);
  });
});
