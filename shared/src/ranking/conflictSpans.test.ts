import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceFacts } from '../coverage/index.ts';
import { arbitraryClocks, arbitraryPlaces } from '../testing/arbitraryPlaces.ts';
import { cohort, headcount, place, placeOf } from '../testing/facts.ts';
import { conflictSpans } from './conflictSpans.ts';
import { rankPlaces } from './rankPlaces.ts';
import type { RankingQuestion } from './rankingQuestion.ts';

const question: RankingQuestion = {
  metric: 'PROTECTED_WORKERS',
  on: '2023-12-31',
  knownAt: '2024-12-31',
  filter: {},
};

/** A place whose sources state the values, the first of them preferred. */
function disputed(code: string, values: readonly number[]): PlaceFacts {
  const headcounts = values.map((value, index) =>
    headcount(value, { id: `${code}-${index}`, standing: index === 0 ? 'PREFERRED' : 'NORMAL' }),
  );
  return place({ code, cohorts: [cohort({ id: `${code}-cohort`, headcounts })] });
}

describe('a value that sources dispute', () => {
  const rows = rankPlaces([disputed('3501', [100, 90, 130]), placeOf('3502', 120), placeOf('3503', 95)], question).rows;
  const conflictOf = (code: string) => rows.find((row) => row.code === code)?.conflict();

  it('spans all of them, and so does its rank', () => {
    expect(conflictOf('3501')).toEqual({ valueLow: 90, valueHigh: 130, rankLow: 1, rankHigh: 3 });
  });

  it('leaves the ranks open that it may pass, and only those', () => {
    expect(conflictOf('3502')).toEqual({ valueLow: 120, valueHigh: 120, rankLow: 1, rankHigh: 2 });
    expect(conflictOf('3503')).toEqual({ valueLow: 95, valueHigh: 95, rankLow: 2, rankHigh: 3 });
  });

  it('numbers of two years are no dispute', () => {
    const years = [2023, 2024].map((year) =>
      headcount(year, { id: `of-${year}`, standing: 'PREFERRED', periodFrom: `${year}`, knownFrom: `${year}-06-01` }),
    );
    const twoYears = place({ code: '3501', cohorts: [cohort({ headcounts: years })] });
    const [row] = rankPlaces([twoYears], question).rows;
    expect([row?.conflict()?.valueLow, row?.conflict()?.valueHigh]).toEqual([2024, 2024]);
  });

  it('has no span in a metric that head counts do not bound', () => {
    expect(conflictSpans([disputed('3501', [100, 90])], { ...question, metric: 'GROWTH' }, () => true)).toBeNull();
  });
});

it('every settlement of the conflicts lies within the interval, and both its ends are reached', () => {
  const worlds = fc.array(fc.array(fc.constantFrom(60, 70, 80, 90, 100), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(worlds, (disputes) => {
      const codes = disputes.map((_, index) => `350${index + 1}`);
      const places = disputes.map((values, index) => disputed(codes[index] as string, values));
      const settled = settlements(disputes).map(
        (values) =>
          rankPlaces(
            values.map((value, i) => placeOf(codes[i] as string, value)),
            question,
          ).rows,
      );
      for (const { code, conflict } of rankPlaces(places, question).rows) {
        const ranks = settled.map((rows) => rows.find((row) => row.code === code)?.rank as number);
        expect([conflict()?.rankLow, conflict()?.rankHigh]).toEqual([Math.min(...ranks), Math.max(...ranks)]);
      }
    }),
    { numRuns: 200 },
  );
});

/** Every way to take one value of each list. */
function settlements(disputes: readonly (readonly number[])[]): number[][] {
  return disputes.reduce<number[][]>(
    (ways, values) => ways.flatMap((way) => values.map((value) => [...way, value])),
    [[]],
  );
}

it('the value and the rank always lie within their spans', () => {
  fc.assert(
    fc.property(arbitraryPlaces, arbitraryClocks, (places, clocks) => {
      for (const metric of ['VULNERABLE_WORKERS', 'PROTECTED_WORKERS', 'SHARE_OF_EMPLOYED'] as const) {
        for (const { value, rank, conflict } of rankPlaces(places, { ...clocks, metric, filter: {} }).rows) {
          expect(conflict()?.valueLow).toBeLessThanOrEqual(value);
          expect(conflict()?.valueHigh).toBeGreaterThanOrEqual(value);
          expect(conflict()?.rankLow).toBeLessThanOrEqual(rank);
          expect(conflict()?.rankHigh).toBeGreaterThanOrEqual(rank);
        }
      }
    }),
    { numRuns: 300 },
  );
});
