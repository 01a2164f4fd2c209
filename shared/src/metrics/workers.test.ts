import { describe, expect, it } from 'vitest';
import { cohort, employed, headcount, place, placeOf } from '../testing/facts.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { measureBy } from './measureBy.ts';
import { metrics } from './metrics.ts';

const clocks = { on: '2023-12-31', knownAt: '2024-12-31' };
const everything = () => true;

const mixed = place({
  employed: [employed(2023, 2_000)],
  cohorts: [
    cohort({ id: 'officials', category: 'VILLAGE_OFFICIALS', headcounts: [headcount(300)] }),
    cohort({ id: 'fishers', category: 'FISHERS', headcounts: [headcount(200)] }),
  ],
});

describe('the metrics of workers', () => {
  it.each([
    ['VULNERABLE_WORKERS', 200, 'people'],
    ['PROTECTED_WORKERS', 500, 'people'],
    ['SHARE_OF_EMPLOYED', 25, 'percent'],
  ] as const)('%s is %d %s', (metric, value, unit) => {
    expect(measureBy[metric](mixed, clocks, everything)).toMatchObject({ value, unit, missing: null });
    expect(metrics[metric]).toMatchObject({ unit, direction: 'HIGHER_RANKS_FIRST' });
  });

  it.each([
    ['VULNERABLE_WORKERS', 200],
    ['PROTECTED_WORKERS', 200],
    ['SHARE_OF_EMPLOYED', 10],
  ] as const)('%s of the fishers alone is %d', (metric, value) => {
    expect(measureBy[metric](mixed, clocks, ({ category }) => category === 'FISHERS').value).toBe(value);
  });

  const officials = placeOf('3501', 300, { category: 'VILLAGE_OFFICIALS' });

  it.each([
    ['VULNERABLE_WORKERS', 'NOT_PUBLISHED', 'only office holders are published', officials, clocks],
    ['VULNERABLE_WORKERS', 'LAPSED', 'the cohort has ended', placeOf('3501', 9), { ...clocks, on: '2024-01-01' }],
    [
      'VULNERABLE_WORKERS',
      'NOT_YET_KNOWN',
      'it is told later',
      placeOf('3501', 9),
      { ...clocks, knownAt: '2023-05-31' },
    ],
    ['PROTECTED_WORKERS', 'NOT_PUBLISHED', 'nothing is published', place(), clocks],
    ['PROTECTED_WORKERS', 'LAPSED', 'the cohort has ended', officials, { ...clocks, on: '2024-01-01' }],
    ['PROTECTED_WORKERS', 'NOT_YET_KNOWN', 'it is told later', officials, { ...clocks, knownAt: '2023-05-31' }],
    ['SHARE_OF_EMPLOYED', 'NO_DENOMINATOR', 'no employed people are published', officials, clocks],
    ['SHARE_OF_EMPLOYED', 'LAPSED', 'the cohort has ended', officials, { ...clocks, on: '2024-01-01' }],
    [
      'SHARE_OF_EMPLOYED',
      'NOT_PUBLISHED',
      'there is a denominator alone',
      place({ employed: [employed(2023, 9)] }),
      clocks,
    ],
  ] as const)('%s is missing as %s when %s', (metric, missing, _case, facts, at) => {
    expect(measureBy[metric](facts, at, everything)).toMatchObject({ value: null, missing });
  });
});

describe('every metric', () => {
  it.each(Object.entries(metrics))('%s says its rule in both languages', (_name, { method }) => {
    expect(method.id.trim()).not.toBe('');
    expect(method.en.trim()).not.toBe('');
  });

  it.each(wordsOf(metrics))('%s of a place without facts is missing, in the metric’s unit', (metric) => {
    expect(measureBy[metric](place(), clocks, everything)).toMatchObject({
      value: null,
      unit: metrics[metric].unit,
      missing: 'NOT_PUBLISHED',
    });
  });
});
