/**
 * Points that fill the unit cube evenly: the additive recurrence on the powers of
 * the root of x^(d+1) = x + 1 (the golden ratio in one dimension), shifted by the
 * seed. One row a point, one number in [0, 1) a dimension.
 */
export function evenlySpread(dimensions: number, points: number, seed: number): Float64Array[] {
  const root = generalisedGoldenRatio(dimensions);
  const shifts = Float64Array.from({ length: dimensions }, (_, dimension) => shiftOf(seed, dimension));
  const strides = shifts.map((_, dimension) => root ** -(dimension + 1));
  return Array.from({ length: points }, (_, point) => {
    const row = new Float64Array(dimensions);
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      row[dimension] = ((shifts[dimension] as number) + (point + 1) * (strides[dimension] as number)) % 1;
    }
    return row;
  });
}

function generalisedGoldenRatio(dimensions: number): number {
  let root = 2;
  for (let i = 0; i < 64; i += 1) root = (1 + root) ** (1 / (dimensions + 1));
  return root;
}

/** A number in [0, 1) that the seed and the dimension give, by integer mixing. */
function shiftOf(seed: number, dimension: number): number {
  let mixed = (seed ^ Math.imul(dimension + 1, 0x9e3779b9)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
