import { describe, expect, it } from 'vitest';
import { publishedAmong } from '../quantity/index.ts';
import { cohort, headcount } from '../testing/facts.ts';
import { countingCohorts } from './countingCohorts.ts';
import { reasonForNone } from './reasonForNone.ts';
import { sumHeadcounts } from './sumHeadcounts.ts';

const everything = () => true;

describe('sumHeadcounts', () => {
  it('adds the head counts and keeps every figure', () => {
    const cohorts = [cohort({ id: 'a' }), cohort({ id: 'b', headcounts: [headcount(23)] })];
    const sum = sumHeadcounts(countingCohorts(cohorts, { on: '2023-12-31', knownAt: '2023-12-31' }));
    expect(sum).toMatchObject({ value: 123, unit: 'people', missing: null });
    expect(publishedAmong(sum.figures).map(({ value }) => value)).toEqual([100, 23]);
  });

  it('refuses an empty sum: that is a gap, not a zero', () => {
    expect(() => sumHeadcounts([])).toThrow(RangeError);
  });
});

describe('the reason for no value', () => {
  const told2024 = [headcount(100, { knownFrom: '2024-03-01' })];
  const ended = cohort({ id: 'ended', endsOn: '2023-06' });

  it.each([
    ['NOT_PUBLISHED', 'there is no cohort', []],
    ['NOT_PUBLISHED', 'the cohort is only planned', [cohort({ status: 'PLANNED' })]],
    ['NOT_PUBLISHED', 'the cohort has no head count', [cohort({ headcounts: [] })]],
    ['NOT_PUBLISHED', 'the cohort begins later', [cohort({ startsOn: '2024' })]],
    ['NOT_PUBLISHED', 'an ended cohort is published later', [cohort({ endsOn: '2023-06', headcounts: told2024 })]],
    ['LAPSED', 'the last cohort has ended', [ended]],
    [
      'LAPSED',
      'the list that took over has ended',
      [cohort({ id: 'old' }), cohort({ endsOn: '2023-06', renews: ['old'] })],
    ],
    ['NOT_YET_KNOWN', 'the head count is published later', [cohort({ headcounts: told2024 })]],
    ['NOT_YET_KNOWN', 'one cohort has ended and another is published later', [ended, cohort({ headcounts: told2024 })]],
    [
      'NOT_YET_KNOWN',
      'a later figure says that the cohort still ran',
      [cohort({ startsOn: '2022', headcounts: [headcount(9, { periodFrom: '2022' }), ...told2024] })],
    ],
  ])('is %s when %s', (reason, _case, cohorts) => {
    expect(reasonForNone(cohorts, { on: '2023-12-31', knownAt: '2023-12-31' }, everything)).toBe(reason);
  });

  it('is about the cohorts asked about only', () => {
    const cohorts = [cohort({ id: 'later', category: 'FISHERS', headcounts: told2024 }), ended];
    const clocks = { on: '2023-12-31', knownAt: '2023-12-31' };
    expect(reasonForNone(cohorts, clocks, ({ category }) => category === 'FARMERS')).toBe('LAPSED');
    expect(reasonForNone(cohorts, clocks, ({ category }) => category === 'FISHERS')).toBe('NOT_YET_KNOWN');
    expect(reasonForNone(cohorts, clocks, ({ category }) => category === 'OTHER')).toBe('NOT_PUBLISHED');
  });
});
