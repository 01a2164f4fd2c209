import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOneOut } from './leaveOneOut.ts';
import { percentileRanks } from './percentileRanks.ts';
import { scoreMatrix } from './scoreMatrix.ts';
import { weightUncertainty } from './weightUncertainty.ts';

const components = 6;
const value = fc.integer({ min: 0, max: 40 });
const places = fc.array(fc.array(value, { minLength: components, maxLength: components }), {
  minLength: 2,
  maxLength: 15,
});
const weights = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: components, maxLength: components })
  .filter((chosen) => chosen.some((weight) => weight > 0));

/** The percentile of each place by each component, more being better. */
function percentilesOf(rows: readonly number[][]): (number | null)[][] {
  const columns = Array.from({ length: components }, (_, component) =>
    percentileRanks(
      rows.map((row) => row[component] as number),
      true,
    ),
  );
  return rows.map((_, place) => columns.map((column) => column[place] as number));
}

describe('the index', () => {
  it('never ranks a place below one that it dominates', () => {
    fc.assert(
      fc.property(places, weights, (rows, chosen) => {
        const scores = scoreMatrix(percentilesOf(rows), [chosen]).map((row) => row[0] as number);
        const dominated = rows.flatMap((a, i) =>
          rows.flatMap((b, j) => (a.every((each, component) => each >= (b[component] as number)) ? [[i, j]] : [])),
        );
        for (const [above, below] of dominated as [number, number][]) {
          expect(scores[above] as number).toBeGreaterThanOrEqual(scores[below] as number);
        }
      }),
    );
  });

  it('gives each place the same whatever the order of the places', () => {
    fc.assert(
      fc.property(places, weights, fc.integer(), (rows, chosen, seed) => {
        const order = rows.map((_, i) => i).toReversed();
        const straight = weightUncertainty(percentilesOf(rows), chosen, seed);
        const turned = weightUncertainty(percentilesOf(order.map((i) => rows[i] as number[])), chosen, seed);
        expect(order.map((i) => straight.intervals[i])).toEqual(turned.intervals);
        expect(order.map((i) => straight.firstPlaceShares[i])).toEqual(turned.firstPlaceShares);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same answer to the last digit for the same seed', () => {
    fc.assert(
      fc.property(places, weights, fc.integer(), (rows, chosen, seed) => {
        const ask = () => weightUncertainty(percentilesOf(rows), chosen, seed);
        expect(ask()).toEqual(ask());
      }),
      { numRuns: 10 },
    );
  });

  it('keeps first-place shares between 0 and 1, at least one in all, and intervals in order', () => {
    fc.assert(
      fc.property(places, weights, (rows, chosen) => {
        const { intervals, firstPlaceShares, resolution, tiers } = weightUncertainty(percentilesOf(rows), chosen, 1);
        expect(firstPlaceShares.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(1 - 1e-9);
        for (const { low, high } of intervals) {
          expect(low).toBeGreaterThanOrEqual(1);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(high).toBeLessThanOrEqual(rows.length);
        }
        expect(tiers[0]).toBe(1);
        expect(resolution).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves a rank out only where nothing that is known has weight', () => {
    const percentiles = [
      [100, null, 0],
      [0, 50, null],
      [50, 100, 100],
    ];
    expect(leaveOneOut(percentiles, [1, 1, 0])).toEqual([
      [null, 1, 1],
      [2, 3, 3],
      [1, 2, 2],
    ]);
  });
});

describe('percentile ranks', () => {
  it.each([
    { values: [3, 1, 2], higherIsBetter: true, ranks: [100, 0, 50] },
    { values: [3, 1, 2], higherIsBetter: false, ranks: [0, 100, 50] },
    { values: [5, 5, 1], higherIsBetter: true, ranks: [75, 75, 0] },
    { values: [7, null, 9], higherIsBetter: true, ranks: [0, null, 100] },
    { values: [null, 4], higherIsBetter: true, ranks: [null, 50] },
  ])('of $values are $ranks', ({ values, higherIsBetter, ranks }) => {
    expect(percentileRanks(values, higherIsBetter)).toEqual(ranks);
  });
});
