import { describe, expect, it } from 'vitest';
import { knownFrom } from './knownFrom.ts';

describe('a source is known', () => {
  it.each([
    ['from its printed day', '2023-09-12', '2026-11-21', '2023-09-12'],
    ['from the last day of its printed month', '2023-09', '2026-11-21', '2023-09-30'],
    ['from 29 February in a leap year', '2024-02', '2026-11-21', '2024-02-29'],
    ['from the last day of its printed year', '2023', '2026-11-21', '2023-12-31'],
    ['from the day of access where nothing is printed', null, '2026-11-21', '2026-11-21'],
  ])('%s', (_rule, publishedOn, accessedOn, day) => {
    expect(knownFrom({ publishedOn, accessedOn })).toBe(day);
  });
});
