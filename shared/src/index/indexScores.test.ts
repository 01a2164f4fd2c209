import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexScores } from './indexScores.ts';

it('gives places the same score when their components balance out, whatever binary fractions make of it', () => {
  const steps = fc.integer({ min: 0, max: 37 });
  fc.assert(
    fc.property(fc.array(fc.tuple(steps, steps, steps), { minLength: 2, maxLength: 20 }), (places) => {
      const percentiles = places.map((place) => place.map((step) => (step / 37) * 100));
      const scores = indexScores(percentiles, [1 / 3, 1 / 3, 1 / 3]);
      const sums = places.map((place) => place.reduce((sum, step) => sum + step, 0));
      const tiesOf = (values: readonly number[]) => values.map((value) => values.indexOf(value));
      expect(tiesOf(scores)).toEqual(tiesOf(sums));
    }),
    { numRuns: 500 },
  );
});

it('gives none where nothing known has weight', () => {
  expect(indexScores([[null, 40]], [1, 0])).toEqual([Number.NaN]);
});
