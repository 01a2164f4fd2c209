import type { Figure } from '../quantity/index.ts';
import type { TotalKind, TotalStatus } from '../vocabulary/index.ts';
import { computeTotal } from './computeTotal.ts';
import type { TotalCheck } from './total.ts';

/** What a statement says as far as it can be reckoned. */
export interface Arithmetic {
  readonly kind: TotalKind;
  readonly total: Pick<Figure, 'value'>;
  readonly parts: readonly Pick<Figure, 'value'>[];
  readonly tolerance: number;
}

/**
 * Dust of floating point, relative to the numbers. A wider margin would hide a
 * wrong last digit: a billionth of a budget of Rp10 miliar is ten rupiah.
 */
const dust = 1e-12;

/**
 * Does published arithmetic again (honest numbers, section 6). Null where it
 * cannot be done, a ratio over zero: there is nothing then to hold against the
 * printed total, and neither agreement nor disagreement would be true.
 */
export function checkTotal({ kind, total, parts, tolerance }: Arithmetic): TotalCheck | null {
  const computed = computeTotal(
    kind,
    parts.map((part) => part.value),
  );
  if (computed === null) return null;
  const difference = total.value - computed;
  const noise = dust * Math.max(Math.abs(total.value), Math.abs(computed));
  return { status: statusOf(Math.abs(difference), tolerance, noise), computed, difference, tolerance };
}

function statusOf(distance: number, tolerance: number, noise: number): TotalStatus {
  if (distance <= noise) return 'RECONCILES';
  return distance <= tolerance + noise ? 'WITHIN_ROUNDING' : 'DOES_NOT_RECONCILE';
}
