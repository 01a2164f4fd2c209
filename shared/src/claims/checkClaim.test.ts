import { describe, expect, it } from 'vitest';
import type { PlaceFacts } from '../coverage/index.ts';
import { claimOf } from '../testing/claim.ts';
import { cohort, headcount, place, placeOf } from '../testing/facts.ts';
import { checkClaim } from './checkClaim.ts';
import type { Claim } from './claim.ts';
import { claimClocks } from './claimClocks.ts';

const unknown = (code: string): PlaceFacts => place({ code });

/** 3501 with so many people, 3502 and on with the others; null for a rival without figures. */
const field = (own: number | null, ...others: (number | null)[]): PlaceFacts[] =>
  [own, ...others].map((value, index) => {
    const code = `35${String(index + 1).padStart(2, '0')}`;
    return value === null ? unknown(code) : placeOf(code, value);
  });

const check = (claim: Claim, places: readonly PlaceFacts[]) => checkClaim(claim, claimClocks(claim), places);

describe('the verdict on a claim to be the first', () => {
  it.each([
    ['SUPPORTED', 'every rival has a smaller figure', field(100, 90, 80)],
    ['CONSISTENT', 'a rival has no figure', field(100, 90, null)],
    ['CONSISTENT', 'no rival has a figure', field(100, null, null)],
    ['TIED', 'a rival has the same', field(100, 100, 80)],
    ['TIED', 'a rival has the same, another none', field(100, 100, null)],
    ['NOT_SUPPORTED', 'a rival has more', field(100, 110, null)],
    ['UNTESTABLE', 'it has no figure of its own', field(null, 90, 80)],
    ['UNTESTABLE', 'it has no rivals', field(100)],
  ])('%s: %s', (verdict, _case, places) => {
    expect(check(claimOf(), places).verdict).toBe(verdict);
  });

  it('names who speaks against it, the strongest first, and counts the field', () => {
    const { counterexamples, rivals, rivalsWithFigures } = check(claimOf(), field(100, 110, 120, null));
    expect(counterexamples.map(({ code, value }) => [code, value])).toEqual([
      ['3503', 120],
      ['3502', 110],
    ]);
    expect([rivals, rivalsWithFigures]).toEqual([3, 2]);
  });

  it('turns around for the lowest', () => {
    const lowest = claimOf({ direction: 'LOWEST' });
    expect(check(lowest, field(100, 110, 120)).verdict).toBe('SUPPORTED');
    expect(check(lowest, field(100, 80, 90)).counterexamples.map(({ code }) => code)).toEqual(['3502', '3503']);
  });

  it('compares years where it is about who began first', () => {
    const first = claimOf({ kind: 'FIRST_EVER', metric: 'FIRST_TO_START', direction: 'EARLIEST' });
    const starting = (...years: string[]) => years.map((startsOn, i) => placeOf(`350${i + 1}`, 10, { startsOn }));
    expect(check(first, starting('2021', '2022')).verdict).toBe('SUPPORTED');
    expect(check(first, starting('2021', '2021-03')).verdict).toBe('TIED');
    expect(check(first, starting('2021', '2019')).verdict).toBe('NOT_SUPPORTED');
  });

  it('looks only at the cohorts it is about', () => {
    const fishers = cohort({ id: 'fishers', category: 'FISHERS', segment: 'PU', headcounts: [headcount(900)] });
    const places = [placeOf('3501', 100), { ...placeOf('3502', 90), cohorts: [fishers] }];
    expect(check(claimOf({ filter: { category: ['FARMERS'] } }), places).verdict).toBe('CONSISTENT');
    expect(check(claimOf({ filter: { segment: ['BPU'] } }), places).verdict).toBe('CONSISTENT');
    expect(check(claimOf(), places).verdict).toBe('NOT_SUPPORTED');
  });
});

describe('the verdict on a claim to rank third', () => {
  it.each([
    ['SUPPORTED', 'two are ahead, all are known', field(100, 120, 110, 90)],
    ['CONSISTENT', 'one is ahead, one unknown', field(100, 120, null, 90)],
    ['NOT_SUPPORTED', 'three are ahead', field(100, 120, 110, 105)],
    ['NOT_SUPPORTED', 'it must rank higher', field(100, 120, 90, 80)],
    ['TIED', 'another shares the rank', field(100, 120, 110, 100)],
  ])('%s: %s', (verdict, _case, places) => {
    expect(check(claimOf({ kind: 'RANK_N', rank: 3 }), places).verdict).toBe(verdict);
  });
});

describe('the verdict on a claim to be among the first', () => {
  it.each([
    ['SUPPORTED', 2, 'one of four is ahead, all are known', field(100, 120, 90, 80)],
    ['CONSISTENT', 2, 'one is ahead, one unknown', field(100, 120, null, 80)],
    ['NOT_SUPPORTED', 2, 'two are ahead', field(100, 120, 110, 80)],
    ['NOT_SUPPORTED', null, 'without a number the first quarter is meant: one of four', field(100, 120, 90, 80)],
    ['SUPPORTED', null, 'of five, two', field(100, 120, 90, 80, 70)],
  ])('%s of the first %s: %s', (verdict, rank, _case, places) => {
    expect(check(claimOf({ kind: 'AMONG_FIRST', rank }), places).verdict).toBe(verdict);
  });
});

describe('what the data cannot carry', () => {
  it.each([
    ['METRIC', { metric: 'COVERAGE_RATE' as const }],
    ['AWARD_RESULTS', { kind: 'AWARD' as const, metric: 'PARITRANA_AWARD' as const }],
    ['AWARD_YEAR', { kind: 'AWARD' as const, metric: 'PARITRANA_AWARD' as const, period: null }],
    ['SCOPE', { regencyCode: null }],
  ])('%s is named', (untestable, facts) => {
    expect(check(claimOf(facts), field(100, 90))).toMatchObject({ verdict: 'UNTESTABLE', untestable });
  });

  it('places it does not hold', () => {
    expect(check(claimOf({ scope: 'INDONESIA' }), [])).toMatchObject({ verdict: 'UNTESTABLE', untestable: 'SCOPE' });
  });
});

describe('the verdict on a claim to rise every year', () => {
  const rising = claimOf({ kind: 'RISING', metric: 'RISING_EVERY_YEAR', direction: 'INCREASING', claimedOn: '2023' });
  const byYear = (values: Record<number, number>): PlaceFacts[] => [
    place({
      code: '3501',
      cohorts: Object.entries(values).map(([year, value]) =>
        cohort({ id: year, startsOn: year, headcounts: [headcount(value, { id: year, periodFrom: year })] }),
      ),
    }),
  ];

  it.each([
    ['SUPPORTED', { 2021: 10, 2022: 20, 2023: 30 }],
    ['TIED', { 2021: 10, 2022: 10, 2023: 30 }],
    ['NOT_SUPPORTED', { 2021: 10, 2022: 30, 2023: 20 }],
    ['UNTESTABLE', { 2022: 20, 2023: 30 }],
    ['UNTESTABLE', { 2021: 10, 2023: 30 }],
    ['UNTESTABLE', { 2022: 30, 2023: 20 }],
  ])('%s: %o', (verdict, values) => {
    expect(check(rising, byYear(values)).verdict).toBe(verdict);
  });

  it('names the years, the fallen ones as counterexamples', () => {
    const { years, counterexamples } = check(rising, byYear({ 2021: 10, 2022: 30, 2023: 20 }));
    expect(years.map(({ year, quantity }) => [year, quantity.value])).toEqual([
      [2021, 10],
      [2022, 30],
      [2023, 20],
    ]);
    expect(counterexamples.map(({ value }) => value)).toEqual([20]);
  });
});
