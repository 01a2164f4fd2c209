import { describe, expect, it } from 'vitest';
import { statementOf } from '../testing/statement.ts';
import { checkTotal } from './checkTotal.ts';
import { computeTotal } from './computeTotal.ts';

describe('computeTotal', () => {
  it.each([
    ['SUM', [2_745, 7_010, 1_776, 7_700, 27_500], 46_731],
    ['RATIO', [4_336_959, 14_531_668], (4_336_959 / 14_531_668) * 100],
    ['RATIO', [0, 500], 0],
    ['PRODUCT', [5_606, 7, 16_800], 659_265_600],
    ['PRODUCT', [0, 7, 16_800], 0],
    ['RATIO', [5, 0], null],
    ['RATIO', [0, 0], null],
    ['PRODUCT', [1e200, 1e200], null],
  ] as const)('%s of %j is %s', (kind, parts, computed) => {
    expect(computeTotal(kind, parts)).toBe(computed);
  });
});

describe('checkTotal', () => {
  it.each([
    // kind, parts, printed total, tolerance, status, difference
    ['SUM', [2_745, 7_010, 1_776, 7_700, 27_500], 46_731, 0, 'RECONCILES', 0],
    ['SUM', [12_779, 7_221], 20_000, 500, 'RECONCILES', 0],
    ['SUM', [29_250, 16_800], 46_000, 500, 'WITHIN_ROUNDING', -50],
    ['SUM', [29_250, 16_800], 46_000, 50, 'WITHIN_ROUNDING', -50],
    ['SUM', [29_250, 16_800], 46_000, 49, 'DOES_NOT_RECONCILE', -50],
    ['SUM', [0.1, 0.2], 0.3, 0, 'RECONCILES', 0],
    ['SUM', [0, 0], 0, 0, 'RECONCILES', 0],
    ['SUM', [5_000_000_000, 4_999_999_999], 10_000_000_000, 0, 'DOES_NOT_RECONCILE', 1],
    ['PRODUCT', [5_606, 7, 16_800], 732_210_600, 50_000, 'DOES_NOT_RECONCILE', 72_945_000],
    ['PRODUCT', [5_387, 5, 16_800], 452_508_000, 0, 'RECONCILES', 0],
    ['RATIO', [1, 8], 12.5, 0, 'RECONCILES', 0],
    ['RATIO', [43, 600], 6.3, 0.1, 'DOES_NOT_RECONCILE', -0.866_667],
    // The edge of a tolerance that binary fractions miss by a hair.
    ['RATIO', [15, 1_000], 1.45, 0.05, 'WITHIN_ROUNDING', -0.05],
    ['RATIO', [301, 1_000], 30, 0.1, 'WITHIN_ROUNDING', -0.1],
  ] as const)('%s of %j against %d ± %d: %s', (kind, parts, total, tolerance, status, difference) => {
    const check = checkTotal({ ...statementOf(kind, total, parts), tolerance });
    expect(check).toMatchObject({ status, tolerance });
    expect(check?.difference).toBeCloseTo(difference, 5);
  });

  it('has no answer for a ratio over zero', () => {
    expect(checkTotal(statementOf('RATIO', 20, [5, 0]))).toBeNull();
  });
});
