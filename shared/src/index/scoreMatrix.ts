/**
 * Each place's index under each weighting: the weighted mean of its known
 * percentiles, the weights scaled up to those known. One row a place, one column
 * a weighting. A place none of whose known components has weight scores NaN.
 */
export function scoreMatrix(
  percentiles: readonly (readonly (number | null)[])[],
  weightings: readonly ArrayLike<number>[],
): Float64Array[] {
  return percentiles.map((ofPlace) => {
    const known = ofPlace.flatMap((percentile, component) => (percentile === null ? [] : [{ percentile, component }]));
    const scores = new Float64Array(weightings.length);
    for (let draw = 0; draw < weightings.length; draw += 1) {
      const weights = weightings[draw] as ArrayLike<number>;
      let sum = 0;
      let weight = 0;
      for (const { percentile, component } of known) {
        const share = weights[component] as number;
        sum += percentile * share;
        weight += share;
      }
      scores[draw] = sum / weight;
    }
    return scores;
  });
}
