import { describe, expect, it } from 'vitest';
import { cohort, headcount, place } from '../testing/facts.ts';
import { earliestStart, measureEarliestStart } from './earliestStart.ts';

const clocks = { on: '2023-12-31', knownAt: '2023-12-31' };
const everything = () => true;
const told2024 = [headcount(100, { knownFrom: '2024-03-01' })];

describe('the earliest start', () => {
  it.each([
    ['is the year of the first cohort', [cohort({ startsOn: '2022-11' }), cohort({ startsOn: '2023' })], 2022],
    ['ended ones included', [cohort({ startsOn: '2019', endsOn: '2019' }), cohort()], 2019],
    ['renewed ones included', [cohort({ id: 'old', startsOn: '2021' }), cohort({ renews: ['old'] })], 2021],
    ['planned ones not', [cohort({ startsOn: '2019', status: 'PLANNED' }), cohort()], 2023],
    ['those known later not', [cohort({ startsOn: '2019', headcounts: told2024 }), cohort()], 2023],
    ['those without a start not', [cohort({ startsOn: null }), cohort()], 2023],
  ])('%s', (_rule, cohorts, year) => {
    for (const each of [cohorts, cohorts.toReversed()]) {
      expect(measureEarliestStart(place({ cohorts: each }), clocks, everything)).toMatchObject({
        value: year,
        unit: 'year',
        missing: null,
      });
    }
  });

  it('shows the head count of that cohort; of two that began together the first by id', () => {
    const cohorts = ['b', 'a'].map((id) => cohort({ id, headcounts: [headcount(10, { id: `figure-${id}` })] }));
    const { figures } = measureEarliestStart(place({ cohorts }), clocks, everything);
    expect(figures.map(({ id }) => id)).toEqual(['figure-a']);
  });

  it('ranks the earlier year first', () => {
    expect(earliestStart.direction).toBe('LOWER_RANKS_FIRST');
  });

  it.each([
    ['NOT_PUBLISHED', 'nothing is published', []],
    ['NOT_PUBLISHED', 'all is planned', [cohort({ status: 'PLANNED' })]],
    ['NOT_PUBLISHED', 'the first cohort begins after the day', [cohort({ startsOn: '2024' })]],
    ['NOT_YET_KNOWN', 'the first cohort is published later', [cohort({ headcounts: told2024 })]],
    ['NOT_YET_KNOWN', 'an ended cohort is published later', [cohort({ endsOn: '2023-06', headcounts: told2024 })]],
  ] as const)('is %s where %s', (missing, _case, cohorts) => {
    expect(measureEarliestStart(place({ cohorts }), clocks, everything)).toMatchObject({ value: null, missing });
  });

  it('is of the cohorts asked about only', () => {
    const facts = place({ cohorts: [cohort({ startsOn: '2019', category: 'FISHERS' }), cohort()] });
    expect(measureEarliestStart(facts, clocks, ({ category }) => category === 'FARMERS').value).toBe(2023);
  });
});
