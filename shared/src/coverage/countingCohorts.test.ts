import { describe, expect, it } from 'vitest';
import { cohort, headcount } from '../testing/facts.ts';
import { countingCohorts } from './countingCohorts.ts';
import type { CohortFacts } from './place.ts';

const clocks = { on: '2023-12-31', knownAt: '2023-12-31' };
const late = [headcount(100, { knownFrom: '2024-01-01' })];

/** The ids of those that count, in any order of the facts. */
function counting(cohorts: readonly CohortFacts[], at = clocks): string[] {
  const ids = countingCohorts(cohorts, at).map((item) => item.cohort.id);
  expect(countingCohorts(cohorts.toReversed(), at).map((item) => item.cohort.id)).toEqual(ids.toReversed());
  return ids;
}

describe('a cohort by itself', () => {
  it.each([
    ['counts when enrolled, known, begun and not ended', {}, true],
    ['does not count when planned', { status: 'PLANNED' as const }, false],
    ['does not count without a head count', { headcounts: [] }, false],
    ['does not count by a deprecated head count', { headcounts: [headcount(1, { standing: 'DEPRECATED' })] }, false],
    ['does not count before its head count is known', { headcounts: late }, false],
    ['does not count before it begins', { startsOn: '2024-01' }, false],
    ['does not count without a start', { startsOn: null }, false],
    ['does not count after its published end', { endsOn: '2023-11' }, false],
    ['counts on its last day', { endsOn: '2023-12' }, true],
    [
      'does not count after the year it ran in',
      { startsOn: '2022', headcounts: [headcount(1, { periodFrom: '2022' })] },
      false,
    ],
  ])('%s', (_rule, facts, expected) => {
    expect(counting([cohort(facts)])).toEqual(expected ? ['farmers'] : []);
  });

  it('counts by the preferred head count known by then', () => {
    const facts = cohort({
      headcounts: [
        headcount(100),
        headcount(120, { standing: 'PREFERRED', knownFrom: '2023-10-01' }),
        headcount(140, { standing: 'PREFERRED', knownFrom: '2024-02-01' }),
      ],
    });
    expect(countingCohorts([facts], clocks)[0]?.headcount.value).toBe(120);
    expect(countingCohorts([facts], { ...clocks, knownAt: '2023-09-30' })[0]?.headcount.value).toBe(100);
  });
});

describe('a renewed cohort', () => {
  const old = cohort({ id: 'old', startsOn: '2023', confirmedThrough: '2023-12-31' });
  const renewing = { id: 'new', startsOn: '2023-07', renews: ['old'] };

  it.each([
    ['no longer counts once the new one has begun', renewing, ['new']],
    ['goes on until the new one begins', { ...renewing, startsOn: '2024-01' }, ['old']],
    ['goes on while the new one is only planned', { ...renewing, status: 'PLANNED' as const }, ['old']],
    ['goes on while the new one is not known', { ...renewing, headcounts: late }, ['old']],
    ['goes on while the new one has no head count', { ...renewing, headcounts: [] }, ['old']],
    ['stays taken over when the new one has ended', { ...renewing, endsOn: '2023-09' }, []],
  ])('%s', (_rule, facts, ids) => {
    expect(counting([old, cohort(facts)])).toEqual(ids);
  });

  it('stays taken over when the new one is renewed in its turn', () => {
    const newest = cohort({ id: 'newest', startsOn: '2023-10', renews: ['new'] });
    expect(counting([old, cohort(renewing), newest])).toEqual(['newest']);
  });

  it('can be one of several that one list takes over', () => {
    const other = cohort({ id: 'other' });
    expect(counting([old, other, cohort({ ...renewing, renews: ['old', 'other'] })])).toEqual(['new']);
  });
});

describe('a contained cohort', () => {
  const inner = cohort({ id: 'inner' });
  const container = { id: 'outer', contains: ['inner'] };

  it.each([
    ['does not count while the container counts', container, ['outer']],
    ['counts before the container begins', { ...container, startsOn: '2024' }, ['inner']],
    ['counts after the container has ended', { ...container, endsOn: '2023-09' }, ['inner']],
    ['counts while the container is only planned', { ...container, status: 'PLANNED' as const }, ['inner']],
    ['counts while the container is not known', { ...container, headcounts: late }, ['inner']],
  ])('%s', (_rule, facts, ids) => {
    expect(counting([inner, cohort(facts)])).toEqual(ids);
  });

  it('counts again when the container is taken over', () => {
    const renewing = cohort({ id: 'renewing', renews: ['outer'] });
    expect(counting([inner, cohort(container), renewing])).toEqual(['inner', 'renewing']);
  });

  it('does not count while one of two containers counts', () => {
    const ended = cohort({ id: 'ended', contains: ['inner'], endsOn: '2023-09' });
    expect(counting([inner, ended, cohort(container)])).toEqual(['outer']);
  });

  it('counts when its container is hidden in a third that does not name it', () => {
    const outermost = cohort({ id: 'outermost', contains: ['outer'] });
    expect(counting([inner, cohort(container), outermost])).toEqual(['inner', 'outermost']);
  });

  it('does not count when the third names it too', () => {
    const outermost = cohort({ id: 'outermost', contains: ['outer', 'inner'] });
    expect(counting([inner, cohort(container), outermost])).toEqual(['outermost']);
  });
});

describe('a cohort that adds to another', () => {
  it('counts beside it', () => {
    expect(counting([cohort({ id: 'first' }), cohort({ id: 'added', startsOn: '2023-07' })])).toEqual([
      'first',
      'added',
    ]);
  });
});
