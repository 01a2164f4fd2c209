import { expect, it } from 'vitest';
import { randomDirichlet, randomFrom } from '../testing/randomWeights.ts';
import { concentrationPerComponent } from './dirichletDraws.ts';
import { scoreMatrix } from './scoreMatrix.ts';
import { weightUncertainty } from './weightUncertainty.ts';
import { defaultWeights } from './weights.ts';

it('nominal 90% intervals hold the true rank in 88 to 92% of 1,000 simulated truths', () => {
  const random = randomFrom(2026);
  const weights = Object.values(defaultWeights);
  const shapes = weights.map((weight) => concentrationPerComponent * weights.length * weight);
  let held = 0;
  let asked = 0;
  for (let world = 0; world < 20; world += 1) {
    const percentiles = Array.from({ length: 38 }, () => weights.map(() => random() * 100));
    const { intervals } = weightUncertainty(percentiles, weights, world);
    const truths = Array.from({ length: 50 }, () => randomDirichlet(shapes, random));
    const scores = scoreMatrix(percentiles, truths);
    truths.forEach((_, truth) => {
      const ofTruth = scores.map((row) => row[truth] as number);
      intervals.forEach(({ low, high }, place) => {
        const rank = 1 + ofTruth.filter((score) => score > (ofTruth[place] as number)).length;
        asked += 1;
        if (low <= rank && rank <= high) held += 1;
      });
    });
  }
  expect(asked).toBe(38 * 1000);
  expect(held / asked).toBeGreaterThan(0.88);
  expect(held / asked).toBeLessThan(0.92);
});
