/** Numbers in [0, 1) from a seed (mulberry32): chance for tests that must come out the same each time. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A weighting drawn at random from the Dirichlet distribution of these shapes, by gammas (Marsaglia and Tsang 2000). */
export function randomDirichlet(shapes: readonly number[], random: () => number): number[] {
  const gammas = shapes.map((shape) => randomGamma(shape, random));
  const sum = gammas.reduce((total, gamma) => total + gamma, 0);
  return gammas.map((gamma) => gamma / sum);
}

function randomGamma(shape: number, random: () => number): number {
  if (shape < 1) return randomGamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * normal ** 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
