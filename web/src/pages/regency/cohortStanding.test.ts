import { expect, test } from 'vitest';
import { cohort, figure } from '../../testing/answers.ts';
import { cohortStanding, inReadingOrder, namedWithStart, targetsOf } from './cohortStanding.ts';

test('a planned cohort is never counted, even if the list names it', () => {
  expect(cohortStanding(cohort({ status: 'PLANNED' }), [{ slug: 'a-cohort' }])).toBe('planned');
  expect(cohortStanding(cohort(), [{ slug: 'a-cohort' }])).toBe('counted');
  expect(cohortStanding(cohort(), [])).toBe('notCounted');
});

test('what counts comes first, then plans, then the past from the newest', () => {
  const cohorts = [
    cohort({ slug: 'old', startsOn: '2020' }),
    cohort({ slug: 'newer', startsOn: '2022' }),
    cohort({ slug: 'plan', status: 'PLANNED' }),
    cohort({ slug: 'now', startsOn: '2021' }),
  ];
  expect(inReadingOrder(cohorts, [{ slug: 'now' }]).map(({ slug }) => slug)).toEqual(['now', 'plan', 'newer', 'old']);
});

test('only targets known by the day are shown, the newest first', () => {
  const figures = [
    figure({ slug: 'a', measure: 'TARGET_HEADCOUNT', knownFrom: '2023-01-01' }),
    figure({ slug: 'b', measure: 'TARGET_HEADCOUNT', knownFrom: '2024-01-01' }),
    figure({ slug: 'c', measure: 'TARGET_HEADCOUNT', knownFrom: '2025-01-01' }),
    figure({ slug: 'd', measure: 'HEADCOUNT', knownFrom: '2023-01-01' }),
  ];
  expect(targetsOf({ figures }, '2024-12-31').map(({ slug }) => slug)).toEqual(['b', 'a']);
});

test('a related cohort is named with its start', () => {
  expect(namedWithStart({ label: 'Nelayan', startsOn: '2023-11' }, 'ID')).toBe('“Nelayan” (Nov 2023)');
  expect(namedWithStart({ label: 'Nelayan', startsOn: null }, 'ID')).toBe('“Nelayan”');
});
