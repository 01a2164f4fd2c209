import { describe, expect, it } from 'vitest';
import { randomFrom } from '../testing/randomWeights.ts';
import { concentrationPerComponent, dirichletDraws } from './dirichletDraws.ts';
import { rankDistribution } from './rankDistribution.ts';
import { rankInterval } from './rankInterval.ts';
import { scoreMatrix } from './scoreMatrix.ts';

/** One percentage point, in which simulation and enumeration must agree. */
const point = 0.01;
const draws = 4096;

/**
 * The weight simplex cut into equal cells: the middle of each with the density of
 * the Dirichlet distribution there. What the simulation only samples, this counts out.
 */
function enumerateSimplex(shapes: readonly number[], cells: number): { weights: number[]; mass: number }[] {
  const middles =
    shapes.length === 2
      ? Array.from({ length: cells }, (_, i) => [(i + 0.5) / cells, 1 - (i + 0.5) / cells])
      : triangles(cells);
  const masses = middles.map((weights) =>
    Math.exp(weights.reduce((sum, weight, i) => sum + ((shapes[i] as number) - 1) * Math.log(weight), 0)),
  );
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return middles.map((weights, i) => ({ weights, mass: (masses[i] as number) / total }));
}

/** Centres of the small triangles that a triangle of weights is cut into. */
function triangles(cells: number): number[][] {
  const centres: number[][] = [];
  for (let i = 0; i < cells; i += 1) {
    for (let j = 0; i + j < cells; j += 1) {
      const up = [(i + 1 / 3) / cells, (j + 1 / 3) / cells];
      centres.push([...up, 1 - (up[0] as number) - (up[1] as number)]);
      if (i + j + 1 < cells) {
        const down = [(i + 2 / 3) / cells, (j + 2 / 3) / cells];
        centres.push([...down, 1 - (down[0] as number) - (down[1] as number)]);
      }
    }
  }
  return centres;
}

/** The exact share of weightings in which each place has each rank. */
function exactShares(percentiles: number[][], shapes: number[], cells: number): number[][] {
  const shares = percentiles.map(() => percentiles.map(() => 0));
  for (const { weights, mass } of enumerateSimplex(shapes, cells)) {
    const scores = percentiles.map((row) => row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0));
    scores.forEach((score, place) => {
      const better = scores.filter((other) => other > score).length;
      (shares[place] as number[])[better] = ((shares[place] as number[])[better] as number) + mass;
    });
  }
  return shares;
}

const cases = [
  { components: 2, weights: [1, 1], concentration: 1, cells: 20_000 },
  { components: 2, weights: [3, 1], concentration: concentrationPerComponent, cells: 20_000 },
  { components: 3, weights: [1, 1, 1], concentration: 1, cells: 160 },
  { components: 3, weights: [5, 3, 2], concentration: concentrationPerComponent, cells: 160 },
];

describe.each(cases)('$components components weighed $weights, concentration $concentration', (question) => {
  const { components, weights, concentration, cells } = question;
  const random = randomFrom(components * 100 + concentration);
  const percentiles = Array.from({ length: 8 }, () => Array.from({ length: components }, () => random() * 100));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shapes = weights.map((weight) => (concentration * components * weight) / sum);
  const exact = exactShares(percentiles, shapes, cells);
  const simulated = rankDistribution(scoreMatrix(percentiles, dirichletDraws(weights, draws, 7, concentration)));

  it('gives first-place shares within a point of the exact ones', () => {
    simulated.forEach((counts, place) => {
      expect(Math.abs((counts[0] as number) / draws - (exact[place]?.[0] as number))).toBeLessThan(point);
    });
  });

  it('gives every rank, and the interval as a whole, its probability within a point', () => {
    simulated.forEach((counts, place) => {
      const shares = exact[place] as number[];
      shares.forEach((share, rank) => expect(Math.abs((counts[rank] as number) / draws - share)).toBeLessThan(point));
      const { low, high } = rankInterval(counts);
      const held = (from: ArrayLike<number>, whole: number) =>
        Array.from(from)
          .slice(low - 1, high)
          .reduce((total, each) => total + each, 0) / whole;
      expect(Math.abs(held(counts, draws) - held(shares, 1))).toBeLessThan(point);
    });
  });
});
