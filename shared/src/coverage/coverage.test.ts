import { describe, expect, it } from 'vitest';
import { publishedAmong } from '../quantity/index.ts';
import { cohort, employed, headcount, place, placeOf } from '../testing/facts.ts';
import { coverageOf, coverageOfAll } from './coverage.ts';

const clocks = { on: '2023-12-31', knownAt: '2024-12-31' };

const mixed = place({
  employed: [employed(2023, 10_000)],
  cohorts: [
    cohort({ id: 'officials', category: 'VILLAGE_OFFICIALS', headcounts: [headcount(300)], funding: ['APBDES'] }),
    cohort({ id: 'fishers', category: 'FISHERS', headcounts: [headcount(50)], funding: ['APBD', 'CSR'] }),
    cohort({ id: 'tobacco', category: 'TOBACCO_FARMERS', headcounts: [headcount(120)], funding: ['DBHCHT'] }),
    cohort({ id: 'more-fishers', category: 'FISHERS', headcounts: [headcount(30)], funding: ['APBD'] }),
    cohort({ id: 'planned', category: 'OTHER', status: 'PLANNED', headcounts: [headcount(999)] }),
  ],
});

describe('coverage of a place', () => {
  const coverage = coverageOf(mixed, clocks);

  it('has all its workers as protected, and the office holders left out as vulnerable', () => {
    expect(coverage.protectedWorkers).toMatchObject({ value: 500, missing: null });
    expect(coverage.vulnerableWorkers).toMatchObject({ value: 200, missing: null });
  });

  it('sets the protected workers against the employed, with both parts and their evidence', () => {
    expect(coverage.shareOfEmployed).toMatchObject({ value: 5, unit: 'percent', numerator: 500, denominator: 10_000 });
    expect(coverage.shareOfEmployed.indicators.map(({ year }) => year)).toEqual([2023]);
    expect(coverage.shareOfEmployed.figures).toHaveLength(4);
  });

  it('breaks down by category, in the order of the vocabulary', () => {
    expect(coverage.byCategory.map(({ category, workers }) => [category, workers.value])).toEqual([
      ['TOBACCO_FARMERS', 120],
      ['FISHERS', 80],
      ['VILLAGE_OFFICIALS', 300],
    ]);
  });

  it('counts a cohort of two funds under both', () => {
    expect(coverage.byFunding.map(({ funding, workers }) => [funding, workers.value])).toEqual([
      ['APBD', 80],
      ['DBHCHT', 120],
      ['APBDES', 300],
      ['CSR', 50],
    ]);
  });

  it('says its two days, and that it has a value', () => {
    expect(coverage).toMatchObject({ ...clocks, placesWithValue: 1 });
  });

  it('can be of a part', () => {
    const part = coverageOf(mixed, clocks, ({ category }) => category === 'VILLAGE_OFFICIALS');
    expect(part.protectedWorkers.value).toBe(300);
    expect(part.vulnerableWorkers).toMatchObject({ value: null, missing: 'NOT_PUBLISHED' });
    expect(part.shareOfEmployed.value).toBe(3);
  });
});

describe('coverage without a value', () => {
  it.each([
    ['NOT_PUBLISHED', place(), clocks],
    ['LAPSED', placeOf('3501', 100), { ...clocks, on: '2024-01-01' }],
    ['NOT_YET_KNOWN', placeOf('3501', 100), { ...clocks, knownAt: '2023-05-31' }],
  ])('is %s throughout', (missing, facts, at) => {
    const { protectedWorkers, vulnerableWorkers, shareOfEmployed, ...rest } = coverageOf(facts, at);
    for (const quantity of [protectedWorkers, vulnerableWorkers, shareOfEmployed]) {
      expect(quantity).toMatchObject({ value: null, missing });
    }
    expect(rest).toMatchObject({ byCategory: [], byFunding: [], placesWithValue: 0 });
  });

  it.each([
    ['no denominator is published', []],
    ['none is known by then', [employed(2023, 10_000, { knownFrom: '2025-01-01' })]],
    ['the denominator is zero', [employed(2023, 0)]],
  ])('has no share where %s, though the workers are known', (_case, indicators) => {
    const coverage = coverageOf({ ...placeOf('3501', 100), employed: indicators }, clocks);
    expect(coverage.protectedWorkers.value).toBe(100);
    expect(coverage.shareOfEmployed).toMatchObject({ value: null, missing: 'NO_DENOMINATOR' });
  });
});

describe('coverage of several places', () => {
  const first = { ...placeOf('3501', 100), employed: [employed(2023, 1_000)] };
  const second = { ...placeOf('3502', 50, { category: 'VILLAGE_OFFICIALS' }), employed: [employed(2023, 4_000)] };
  const withoutDenominator = placeOf('3503', 25);
  const without = place({ code: '3504', employed: [employed(2023, 5_000)] });

  it('is the sum over those with a value, and says how many they are', () => {
    const coverage = coverageOfAll([first, second, withoutDenominator, without], clocks);
    expect(coverage.protectedWorkers.value).toBe(175);
    expect(coverage.vulnerableWorkers.value).toBe(125);
    expect(coverage.placesWithValue).toBe(3);
    expect(publishedAmong(coverage.protectedWorkers.figures).map(({ subjectId }) => subjectId)).toEqual([
      '3501-farmers',
      '3502-farmers',
      '3503-farmers',
    ]);
    expect(coverage.byCategory.map(({ category, workers }) => [category, workers.value])).toEqual([
      ['FARMERS', 125],
      ['VILLAGE_OFFICIALS', 50],
    ]);
  });

  it('takes the share over the places that have both parts: a place without figures is no zero', () => {
    const coverage = coverageOfAll([first, second, withoutDenominator, without], clocks);
    expect(coverage.shareOfEmployed).toMatchObject({ value: 3, numerator: 150, denominator: 5_000 });
  });

  const lapsed = placeOf('3505', 1, { endsOn: '2023-06' });
  const told2025 = placeOf('3506', 1, { headcounts: [headcount(1, { knownFrom: '2025-06-01' })] });

  it.each([
    ['the reason all share', [without, place()], 'NOT_PUBLISHED'],
    ['the reason all share', [lapsed], 'LAPSED'],
    ['the reason nearest to a value where they differ', [without, lapsed], 'LAPSED'],
    ['the reason nearest to a value where they differ', [lapsed, told2025, without], 'NOT_YET_KNOWN'],
    ['NOT_PUBLISHED where there is no place', [], 'NOT_PUBLISHED'],
  ])('without any value has %s', (_rule, places, missing) => {
    const coverage = coverageOfAll(places, clocks);
    expect(coverage.protectedWorkers).toMatchObject({ value: null, missing });
    expect(coverage.placesWithValue).toBe(0);
  });

  it('has no share where none of its places with workers has a denominator', () => {
    const coverage = coverageOfAll([without, withoutDenominator], clocks);
    expect(coverage.protectedWorkers.value).toBe(25);
    expect(coverage.shareOfEmployed).toMatchObject({ value: null, missing: 'NO_DENOMINATOR' });
  });
});
