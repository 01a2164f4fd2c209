import { describe, expect, it } from 'vitest';
import { cohort, headcount, place } from '../testing/facts.ts';
import { measureCategoryBreadth } from './categoryBreadth.ts';

const clocks = { on: '2023-12-31', knownAt: '2023-12-31' };
const everything = () => true;
const fishers = cohort({ id: 'fishers', category: 'FISHERS' });
const officials = cohort({ id: 'officials', category: 'VILLAGE_OFFICIALS' });
const told2024 = [headcount(100, { knownFrom: '2024-03-01' })];

describe('breadth of categories', () => {
  it.each([
    ['one category', [fishers], 1],
    ['a category once, however many cohorts it has', [fishers, { ...fishers, id: 'more' }], 1],
    ['office holders too', [fishers, officials], 2],
    ['only cohorts that count', [fishers, { ...officials, endsOn: '2023-06' }], 1],
    ['only cohorts that are known', [fishers, { ...officials, headcounts: told2024 }], 1],
    ['a count that is not broken down as one', [cohort({ category: 'VULNERABLE_WORKERS' })], 1],
  ])('counts %s', (_rule, cohorts, value) => {
    const quantity = measureCategoryBreadth(place({ cohorts }), clocks, everything);
    expect(quantity).toMatchObject({ value, unit: 'categories', missing: null });
    expect(quantity.figures.length).toBeGreaterThan(0);
  });

  it('counts only the cohorts asked about', () => {
    const facts = place({ cohorts: [fishers, officials] });
    expect(measureCategoryBreadth(facts, clocks, ({ category }) => category === 'FISHERS').value).toBe(1);
  });

  it.each([
    ['NOT_PUBLISHED', []],
    ['LAPSED', [{ ...fishers, endsOn: '2023-06' }]],
    ['NOT_YET_KNOWN', [{ ...fishers, headcounts: told2024 }]],
  ])('is %s, not zero, where no cohort counts', (missing, cohorts) => {
    expect(measureCategoryBreadth(place({ cohorts }), clocks, everything)).toMatchObject({ value: null, missing });
  });
});
