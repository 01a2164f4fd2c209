import type { TotalKind } from '../vocabulary/index.ts';

/**
 * What the parts make: their sum, their product, or the first over the second in
 * percent. Null where nothing finite comes of it, as in a division by zero.
 */
export function computeTotal(kind: TotalKind, parts: readonly number[]): number | null {
  const computed = compute(kind, parts);
  return Number.isFinite(computed) ? computed : null;
}

function compute(kind: TotalKind, parts: readonly number[]): number {
  if (kind === 'SUM') return parts.reduce((sum, part) => sum + part, 0);
  if (kind === 'PRODUCT') return parts.reduce((product, part) => product * part, 1);
  const [upper = Number.NaN, lower = Number.NaN] = parts;
  return (upper / lower) * 100;
}
