import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexComponents, weightsOf } from '../index/index.ts';
import { arbitraryClocks, arbitraryPlaces } from '../testing/arbitraryPlaces.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { rankPlaces } from './rankPlaces.ts';
import { reweighIndex } from './reweighIndex.ts';

const names = wordsOf(indexComponents);
/** Each component has some weight, so that the same places can be ranked. */
const weights = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: names.length, maxLength: names.length })
  .map((chosen) => weightsOf(names.map((component, i) => ({ component, weight: chosen[i] as number }))));

it('ranks under new weights, from percentiles alone, just as the whole reckoning does', () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryPlaces, arbitraryClocks, weights, (places, clocks, chosen) => {
      const question = { ...clocks, metric: 'PIONEER_INDEX' as const, filter: {} };
      const profiles = rankPlaces(places, question).rows.map(({ code, components }) => ({
        code,
        percentiles: components.map(({ percentile }) => percentile),
      }));
      const whole = rankPlaces(places, { ...question, weights: chosen });
      const reweighed = reweighIndex(profiles, { ...question, weights: chosen });
      expect(
        reweighed.rows.map(({ code, rank, tied, value, uncertainty }) => ({ code, rank, tied, value, uncertainty })),
      ).toEqual(
        whole.rows.map(({ code, rank, tied, value, uncertainty }) => ({
          code,
          rank,
          tied,
          value,
          uncertainty: uncertainty(),
        })),
      );
      expect(reweighed.rows.map((row) => row.weights)).toEqual(
        whole.rows.map((row) => row.components.map(({ weight }) => weight)),
      );
      expect(reweighed.resolution).toBe(whole.resolution());
      compared += whole.rows.length;
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(50);
});

it('leaves out a place that no weighed component is known of', () => {
  const onlyReach = weightsOf([{ component: 'REACH', weight: 1 }]);
  const question = { metric: 'PIONEER_INDEX' as const, on: '2025-12-31', knownAt: '2025-12-31', filter: {} };
  const { rows, excluded } = reweighIndex(
    [
      { code: 'a', percentiles: [50, 50, 50, 50, null, null] },
      { code: 'b', percentiles: [null, 50, 50, 50, 50, null] },
    ],
    { ...question, weights: onlyReach },
  );
  expect(rows.map(({ code, weights: used }) => [code, used])).toEqual([['a', [1, 0, 0, 0, 0, 0]]]);
  expect(excluded).toEqual(['b']);
});
