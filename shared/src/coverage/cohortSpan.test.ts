import { describe, expect, it } from 'vitest';
import { cohort, headcount } from '../testing/facts.ts';
import { hasBegun, hasEnded, isKnownCohort, lastDayOfCohort } from './cohortSpan.ts';

describe('a cohort is known', () => {
  const deprecated = headcount(100, { standing: 'DEPRECATED' });

  it.each([
    ['enrolled, with a head count known by then', cohort(), '2023-06-01', true],
    ['its head count is published a day later', cohort(), '2023-05-31', false],
    ['only planned', cohort({ status: 'PLANNED' }), '2023-12-31', false],
    ['without a head count', cohort({ headcounts: [] }), '2023-12-31', false],
    ['its only head count is deprecated', cohort({ headcounts: [deprecated] }), '2023-12-31', false],
    [
      'one of its head counts is not deprecated',
      cohort({ headcounts: [deprecated, headcount(90)] }),
      '2023-12-31',
      true,
    ],
  ])('%s', (_case, facts, knownAt, expected) => {
    expect(isKnownCohort(facts, knownAt)).toBe(expected);
  });
});

describe('a cohort begins on the first day of its start', () => {
  it.each([
    ['2023', '2022-12-31', '2023-01-01'],
    ['2023-09', '2023-08-31', '2023-09-01'],
    ['2023-09-12', '2023-09-11', '2023-09-12'],
  ])('%s: not yet on %s, begun on %s', (startsOn, dayBefore, firstDay) => {
    expect(hasBegun(cohort({ startsOn }), dayBefore)).toBe(false);
    expect(hasBegun(cohort({ startsOn }), firstDay)).toBe(true);
  });

  it('and never, where no start is published', () => {
    expect(hasBegun(cohort({ startsOn: null }), '9999-12-31')).toBe(false);
  });
});

describe('a published end is the last day of it', () => {
  it.each([
    ['2023', '2023-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-09-12', '2023-09-12'],
  ])('%s ends on %s', (endsOn, lastDay) => {
    const facts = cohort({ endsOn, confirmedThrough: '2025-06-01', headcounts: [headcount(1, { periodTo: '2025' })] });
    expect(lastDayOfCohort(facts, '2026-01-01')).toBe(lastDay);
  });

  it('and the cohort has ended the day after, not on the day', () => {
    const facts = cohort({ endsOn: '2023-09-12' });
    expect(hasEnded(facts, '2023-09-12', '2026-01-01')).toBe(false);
    expect(hasEnded(facts, '2023-09-13', '2026-01-01')).toBe(true);
  });
});

describe('without a published end, a cohort ends with the latest year', () => {
  const known = { knownFrom: '2023-06-01' };
  const periods = (periodFrom: string | null, periodTo: string | null, rest = {}) => [
    headcount(100, { ...known, periodFrom, periodTo, ...rest }),
  ];

  it.each([
    ['in which it starts', { startsOn: '2023-11', headcounts: periods(null, null) }, '2023-12-31'],
    ['through which it is confirmed', { confirmedThrough: '2025-03-04' }, '2025-12-31'],
    [
      'through which it is confirmed, but not if confirmed after knowledge',
      { confirmedThrough: '2026-03' },
      '2023-12-31',
    ],
    ['through which it is confirmed: a year ends with knowledge', { confirmedThrough: '2026' }, '2023-12-31'],
    ['of confirmation, but not if before the start', { startsOn: '2023', confirmedThrough: '2022-05' }, '2023-12-31'],
    ['in which a head count’s period ends', { headcounts: periods('2023-09', '2024') }, '2024-12-31'],
    [
      'in which a head count’s period begins, if no end is printed',
      { headcounts: periods('2024-09', null) },
      '2024-12-31',
    ],
    ['of its end, not its beginning', { startsOn: '2022', headcounts: periods('2023', '2022') }, '2022-12-31'],
    [
      'of a head count known by then, not later',
      { headcounts: [...periods('2023', null), headcount(110, { periodFrom: '2025', knownFrom: '2026-02-01' })] },
      '2023-12-31',
    ],
    [
      'of a head count that is not deprecated',
      { headcounts: [...periods('2023', null), ...periods('2025', null, { standing: 'DEPRECATED' })] },
      '2023-12-31',
    ],
    [
      'of any head count known, not only the preferred one',
      { headcounts: [...periods('2023', null, { standing: 'PREFERRED' }), ...periods('2025-02', null)] },
      '2025-12-31',
    ],
  ])('%s', (_rule, facts, lastDay) => {
    expect(lastDayOfCohort(cohort(facts), '2026-01-31')).toBe(lastDay);
  });

  it('has no end where nothing is dated', () => {
    const facts = cohort({ startsOn: null, headcounts: periods(null, null) });
    expect(lastDayOfCohort(facts, '2026-01-31')).toBeNull();
    expect(hasEnded(facts, '9999-12-31', '2026-01-31')).toBe(false);
  });
});
