import { describe, expect, it } from 'vitest';
import { cohort, headcount, place } from '../testing/facts.ts';
import { measureGrowth } from './growth.ts';

const clocks = { on: '2024-12-31', knownAt: '2025-06-30' };
const everything = () => true;

/** A list of each year, published in the June of it. */
function listOf(year: number, people: number) {
  const figure = headcount(people, { id: `list-${year}`, periodFrom: `${year}`, knownFrom: `${year}-06-01` });
  return cohort({ id: `list-${year}`, startsOn: `${year}`, headcounts: [figure] });
}

describe('growth on the year before', () => {
  it.each([
    [100, 150, 50],
    [100, 100, 0],
    [200, 50, -75],
    [100, 0, -100],
  ])('from %d to %d people is %d percent', (before, now, value) => {
    const facts = place({ cohorts: [listOf(2023, before), listOf(2024, now)] });
    expect(measureGrowth(facts, clocks, everything)).toMatchObject({
      value,
      unit: 'percent',
      missing: null,
      numerator: now - before,
      denominator: before,
    });
  });

  it('rests on the figures of both years, each once', () => {
    const lasting = cohort({ id: 'lasting', endsOn: '2025', headcounts: [headcount(10, { id: 'lasting' })] });
    const facts = place({ cohorts: [listOf(2023, 100), listOf(2024, 150), lasting] });
    expect(
      measureGrowth(facts, clocks, everything)
        .figures.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['lasting', 'list-2023', 'list-2024']);
  });

  it('takes both ends by the same knowledge: a late publication is no growth', () => {
    const late = headcount(50, { id: 'late', knownFrom: '2025-03-01' });
    const facts = place({
      cohorts: [listOf(2023, 100), listOf(2024, 150), cohort({ id: 'late', endsOn: '2024', headcounts: [late] })],
    });
    expect(measureGrowth(facts, { ...clocks, knownAt: '2025-02-28' }, everything).value).toBe(50);
    expect(measureGrowth(facts, { ...clocks, knownAt: '2025-03-01' }, everything).value).toBeCloseTo(33.33, 2);
  });

  it.each([
    ['NO_EARLIER_VALUE', 'nothing is known of the year before', [listOf(2024, 150)]],
    ['NO_EARLIER_VALUE', 'the list of two years before has lapsed', [listOf(2022, 100), listOf(2024, 150)]],
    ['NOT_APPLICABLE', 'there was nobody the year before', [listOf(2023, 0), listOf(2024, 150)]],
    ['LAPSED', 'the list of the year before has lapsed', [listOf(2023, 100)]],
    ['NOT_PUBLISHED', 'nothing is published', []],
    [
      'NOT_YET_KNOWN',
      'the year’s list is published later',
      [listOf(2023, 100), { ...listOf(2025, 9), startsOn: '2024' }],
    ],
  ])('is %s where %s', (missing, _case, cohorts) => {
    const quantity = measureGrowth(place({ cohorts }), { ...clocks, knownAt: '2025-05-31' }, everything);
    expect(quantity).toMatchObject({ value: null, unit: 'percent', missing });
  });
});
