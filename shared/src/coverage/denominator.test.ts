import { describe, expect, it } from 'vitest';
import { employed } from '../testing/facts.ts';
import { denominatorFor } from './denominator.ts';

const today = '2026-11-21';

describe('the denominator for a day in 2023', () => {
  it.each([
    ['is of the same year', [2022, 2023, 2024], 2023],
    ['else of the nearest earlier year', [2019, 2021, 2024], 2021],
    ['however early', [2010, 2024], 2010],
    ['else of the next year', [2024, 2025], 2024],
    ['else of the year after that', [2025, 2026], 2025],
    ['and not of the third year after', [2026], null],
    ['and none where there is none', [], null],
  ])('%s: of %j it takes %s', (_rule, years, year) => {
    const indicators = years.map((each) => employed(each, 1_000, { knownFrom: '2020-01-01' }));
    expect(denominatorFor(indicators, { on: '2023-09-12', knownAt: today })?.year ?? null).toBe(year);
    expect(denominatorFor(indicators.toReversed(), { on: '2023-09-12', knownAt: today })?.year ?? null).toBe(year);
  });

  it('does not see one that is not known yet', () => {
    const indicators = [
      employed(2021, 900, { knownFrom: '2022-06-01' }),
      employed(2023, 1_000, { knownFrom: '2024-06-01' }),
    ];
    const yearKnownAt = (knownAt: string) => denominatorFor(indicators, { on: '2023-09-12', knownAt })?.year ?? null;
    expect(['2022-05-31', '2022-06-01', '2024-05-31', '2024-06-01'].map(yearKnownAt)).toEqual([null, 2021, 2021, 2023]);
  });
});
