import { describe, expect, it } from 'vitest';
import { cohort, headcount, monthsFunded as months, place } from '../testing/facts.ts';
import { measureMonthsFunded } from './monthsFunded.ts';

const clocks = { on: '2023-12-31', knownAt: '2023-12-31' };
const everything = () => true;

const farmers = cohort({ id: 'farmers', programId: 'excise', headcounts: [headcount(300, { id: 'farmers' })] });
const fishers = cohort({ id: 'fishers', programId: 'budget', headcounts: [headcount(100, { id: 'fishers' })] });
const cohorts = [farmers, fishers];
const exciseFour = months(4, { subjectId: 'excise' });
const budgetTwelve = months(12, { subjectId: 'budget' });

describe('months funded', () => {
  it('are averaged over the people', () => {
    const quantity = measureMonthsFunded(
      place({ cohorts, monthsFunded: [exciseFour, budgetTwelve] }),
      clocks,
      everything,
    );
    expect(quantity).toMatchObject({ value: 6, unit: 'months', missing: null, numerator: 2_400, denominator: 400 });
    expect(quantity.figures.map(({ id }) => id).toSorted()).toEqual(['farmers', 'fishers', 'months-12', 'months-4']);
  });

  it('are averaged over the cohorts whose months are published', () => {
    const quantity = measureMonthsFunded(place({ cohorts, monthsFunded: [exciseFour] }), clocks, everything);
    expect(quantity).toMatchObject({ value: 4, denominator: 300 });
  });

  it('are of the cohorts asked about only', () => {
    const facts = place({ cohorts, monthsFunded: [exciseFour, budgetTwelve] });
    expect(measureMonthsFunded(facts, clocks, ({ programId }) => programId === 'budget').value).toBe(12);
  });

  it.each([
    ['the year of the day', { periodFrom: '2023-08', periodTo: '2023-11' }, true],
    ['a period that covers it', { periodFrom: '2022', periodTo: '2024' }, true],
    ['an end in it alone', { periodFrom: null, periodTo: '2023-10' }, true],
    ['another year', { periodFrom: '2022', periodTo: null }, false],
    ['no period', { periodFrom: null, periodTo: null }, false],
  ])('are those that speak of %s: %j', (_rule, period, counts) => {
    const facts = place({ cohorts, monthsFunded: [{ ...exciseFour, ...period }] });
    const quantity = measureMonthsFunded(facts, clocks, everything);
    expect([quantity.value, quantity.missing]).toEqual(counts ? [4, null] : [null, 'NOT_PUBLISHED']);
  });

  it('are the preferred figure of the program, else the one known latest', () => {
    const later = months(5, { subjectId: 'excise', knownFrom: '2023-09-01' });
    const preferred = months(3, { subjectId: 'excise', standing: 'PREFERRED' });
    const of = (figures: (typeof later)[]) =>
      measureMonthsFunded(place({ cohorts, monthsFunded: figures }), clocks, everything).value;
    expect(of([exciseFour, later])).toBe(5);
    expect(of([exciseFour, later, preferred])).toBe(3);
  });

  const later = { ...exciseFour, knownFrom: '2024-03-01' };

  it.each([
    ['NOT_PUBLISHED', 'no months are published', place({ cohorts })],
    ['NOT_PUBLISHED', 'months of another program are', place({ cohorts, monthsFunded: [months(4)] })],
    [
      'NOT_PUBLISHED',
      'they are deprecated',
      place({ cohorts, monthsFunded: [{ ...exciseFour, standing: 'DEPRECATED' }] }),
    ],
    ['NOT_YET_KNOWN', 'they are published later', place({ cohorts, monthsFunded: [later] })],
    ['NOT_PUBLISHED', 'there is no cohort', place({ monthsFunded: [exciseFour] })],
    [
      'LAPSED',
      'the cohort has ended',
      place({ cohorts: [{ ...farmers, endsOn: '2023-06' }], monthsFunded: [exciseFour] }),
    ],
    [
      'NOT_APPLICABLE',
      'there is nobody to average over',
      place({ cohorts: [{ ...farmers, headcounts: [headcount(0)] }], monthsFunded: [exciseFour] }),
    ],
  ] as const)('are %s where %s', (missing, _case, facts) => {
    expect(measureMonthsFunded(facts, clocks, everything)).toMatchObject({ value: null, unit: 'months', missing });
  });
});
