import type { TotalKind } from '../vocabulary/index.ts';
import { computeTotal } from './computeTotal.ts';
import { printedError } from './printedError.ts';
import type { PrintedFigure } from './printedError.ts';

/** A statement as printed. */
export interface PrintedStatement {
  readonly kind: TotalKind;
  readonly total: PrintedFigure;
  readonly parts: readonly PrintedFigure[];
}

/**
 * How far a total may be off by the rounding of its printed numbers alone: the
 * error of the total and the farthest that the errors of the parts can carry
 * what they make, all to one side. Infinite where the lower number of a ratio
 * could be zero.
 */
export function roundingTolerance({ kind, total, parts }: PrintedStatement): number {
  const printed = parts.map((part) => ({ value: part.value, error: printedError(part) }));
  return printedError(total) + farthest(kind, printed);
}

/** For numbers that are not negative, the farthest is upward: more above, less below. */
function farthest(kind: TotalKind, parts: readonly { value: number; error: number }[]): number {
  if (kind === 'SUM') return parts.reduce((sum, { error }) => sum + error, 0);
  const printed = computeTotal(
    kind,
    parts.map(({ value }) => value),
  );
  const highest = computeTotal(
    kind,
    parts.map(({ value, error }, index) =>
      kind === 'RATIO' && index === 1 ? Math.max(value - error, 0) : value + error,
    ),
  );
  return printed === null || highest === null ? Number.POSITIVE_INFINITY : highest - printed;
}
