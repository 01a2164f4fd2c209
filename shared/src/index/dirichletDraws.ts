import { gammaQuantiles } from './gammaQuantiles.ts';
import { evenlySpread } from './evenlySpread.ts';

/**
 * How closely draws keep to the chosen weights, for each component weighed. 1
 * would make equal weights stand for every weighting alike; at 4 a weight of a
 * sixth varies by about half of itself.
 */
export const concentrationPerComponent = 4;

/**
 * Weightings around the chosen ones: Dirichlet with the chosen weights as its
 * mean. Evenly spread over the space of weightings instead of at random, so that
 * a few thousand are as good as many more; the seed shifts them. One row a draw.
 */
export function dirichletDraws(
  weights: readonly number[],
  draws: number,
  seed: number,
  concentration = concentrationPerComponent,
): Float64Array[] {
  const weighed = weights.filter((weight) => weight > 0).length;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const tables = weights.map((weight) =>
    weight > 0 ? gammaQuantiles((concentration * weighed * weight) / sum) : null,
  );
  return evenlySpread(weights.length, draws, seed).map((row) => {
    let total = 0;
    for (let component = 0; component < row.length; component += 1) {
      const table = tables[component];
      const gamma = table ? (table[Math.floor((row[component] as number) * table.length)] as number) : 0;
      row[component] = gamma;
      total += gamma;
    }
    for (let component = 0; component < row.length; component += 1) row[component] = (row[component] as number) / total;
    return row;
  });
}
