/** Points of the numerical integral, and of the table. */
const steps = 4096;
const entries = 1024;

/**
 * A table of the quantiles of the gamma distribution of a shape (scale 1): entry
 * i is the quantile of (i + ½) / 1024. Made by integrating the density in
 * y = x^shape below shape 1, where the density in x has a pole, and in x above.
 */
export function gammaQuantiles(shape: number): Float64Array {
  const pole = shape < 1;
  const end = shape + 12 * Math.sqrt(shape) + 24;
  const power = pole ? 1 / shape : 1;
  const last = pole ? end ** shape : end;
  // Relative to the peak, so that a large shape does not overflow.
  const peak = pole ? 0 : logDensity(Math.max(shape - 1, 0), shape);
  const density = (t: number) => (pole ? Math.exp(-(t ** power)) : Math.exp(logDensity(t, shape) - peak));
  const cumulated = new Float64Array(steps + 1);
  let before = density(0);
  for (let i = 1; i <= steps; i += 1) {
    const here = density((i / steps) * last);
    cumulated[i] = at(cumulated, i - 1) + (before + here) / 2;
    before = here;
  }
  return invert(cumulated, (position) => ((position / steps) * last) ** power);
}

function logDensity(x: number, shape: number): number {
  if (shape === 1) return -x;
  return x === 0 ? Number.NEGATIVE_INFINITY : (shape - 1) * Math.log(x) - x;
}

function invert(cumulated: Float64Array, valueAt: (position: number) => number): Float64Array {
  const total = at(cumulated, cumulated.length - 1);
  const quantiles = new Float64Array(entries);
  let i = 1;
  for (let entry = 0; entry < entries; entry += 1) {
    const wanted = ((entry + 0.5) / entries) * total;
    while (at(cumulated, i) < wanted) i += 1;
    const low = at(cumulated, i - 1);
    const high = at(cumulated, i);
    quantiles[entry] = valueAt(i - 1 + (wanted - low) / (high - low));
  }
  return quantiles;
}

/** A typed array has a number at every place inside it. */
function at(numbers: Float64Array, index: number): number {
  return numbers[index] as number;
}
