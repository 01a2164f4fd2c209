/** The value that so many of a hundred do not exceed: the nearest rank. Of no values there is none. */
export function percentile(values: readonly number[], hundredths: number): number {
  if (values.length === 0) throw new RangeError('No values to take a percentile of.');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((hundredths / 100) * sorted.length) - 1)] as number;
}
