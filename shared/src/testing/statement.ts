import type { Figure } from '../quantity/index.ts';
import type { TotalStatement } from '../totals/index.ts';
import type { TotalKind, Unit } from '../vocabulary/index.ts';
import { headcount, monthsFunded } from './facts.ts';

/** A statement of plain numbers in the units that its kind has: people, percent, or rupiah of people, months and premium. */
export function statementOf(kind: TotalKind, total: number, parts: readonly number[]): TotalStatement {
  const unit: Unit = kind === 'RATIO' ? 'percent' : kind === 'SUM' ? 'people' : 'IDR';
  return {
    kind,
    total: headcount(total, { id: 'total', unit, periodFrom: '2025' }),
    parts: parts.map((value, index) => (kind === 'PRODUCT' ? factor(value, index, parts.length) : headcount(value))),
    tolerance: 0,
  };
}

function factor(value: number, index: number, count: number): Figure {
  if (index === 0) return headcount(value);
  return index === count - 1
    ? headcount(value, { id: 'premium', measure: 'PREMIUM_PER_MONTH', unit: 'IDR' })
    : monthsFunded(value);
}
