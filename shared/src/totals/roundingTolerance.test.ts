import { describe, expect, it } from 'vitest';
import type { Precision, TotalKind, Unit } from '../vocabulary/index.ts';
import { printedError } from './printedError.ts';
import type { PrintedFigure } from './printedError.ts';
import { roundingTolerance } from './roundingTolerance.ts';

const figure = (printed: string, value: number, unit: Unit, precision: Precision): PrintedFigure => ({
  printed,
  value,
  unit,
  precision,
});

describe('printedError', () => {
  it.each([
    ['27.500', 27_500, 'people', 'EXACT', 0],
    ['Rp732.210.600', 732_210_600, 'IDR', 'EXACT', 0],
    ['Rp.10 ribu', 10_000, 'IDR', 'EXACT', 0],
    ['tujuh bulan', 7, 'months', 'EXACT', 0],
    ['20 ribu', 20_000, 'people', 'ROUNDED', 500],
    ['Rp35,9 miliar', 35_900_000_000, 'IDR', 'ROUNDED', 50_000_000],
    ['Rp2,40 miliar', 2_400_000_000, 'IDR', 'ROUNDED', 5_000_000],
    ['Rp35,903 miliar', 35_903_000_000, 'IDR', 'ROUNDED', 500_000],
    ['Rp210 juta', 210_000_000, 'IDR', 'ROUNDED', 500_000],
    // No word says to which place: the zeros at the end do.
    ['4.700', 4_700, 'people', 'ROUNDED', 50],
    ['10.000', 10_000, 'people', 'ROUNDED', 5_000],
    ['0', 0, 'people', 'ROUNDED', 0.5],
    // "About" and "more than" reach a whole unit.
    ['46.000', 46_000, 'people', 'APPROXIMATE', 1_000],
    ['6 ribu lebih', 6_000, 'people', 'APPROXIMATE', 1_000],
    ['puluhan ribu', 40_000, 'people', 'APPROXIMATE', 10_000],
    // A percentage comes of a division, so that exact ones are rounded too.
    ['29,84%', 29.84, 'percent', 'EXACT', 0.005],
    ['30,40 persen', 30.4, 'percent', 'EXACT', 0.005],
    ['30, 43 persen', 30.43, 'percent', 'EXACT', 0.005],
    ['20%', 20, 'percent', 'EXACT', 0.5],
    ['empat persen', 4, 'percent', 'APPROXIMATE', 1],
  ] as const)('%s, meaning %d %s, %s: %d', (printed, value, unit, precision, error) => {
    expect(printedError(figure(printed, value, unit, precision))).toBeCloseTo(error, 9);
  });
});

describe('roundingTolerance', () => {
  const exact = (value: number) => figure(String(value), value, 'people', 'EXACT');
  const thousands = (value: number) => figure(`${value} ribu`, value * 1_000, 'people', 'ROUNDED');
  const percent = (value: number) => figure(`${value}%`, value, 'percent', 'EXACT');

  it.each<[string, TotalKind, PrintedFigure, PrintedFigure[], number]>([
    ['nothing is rounded', 'SUM', exact(20_000), [exact(12_779), exact(7_221)], 0],
    ['the total is', 'SUM', thousands(20), [exact(12_779), exact(7_221)], 500],
    ['a part is', 'SUM', exact(25_215), [thousands(18), exact(7_215)], 500],
    ['all are', 'SUM', thousands(269), [thousands(45), thousands(224)], 1_500],
    ['the percentage is', 'RATIO', percent(12.5), [exact(1), exact(8)], 0.05],
    // 45,500 over 268,500 is the farthest from 45,000 over 269,000.
    [
      'all are',
      'RATIO',
      percent(16),
      [thousands(45), thousands(269)],
      0.5 + ((45_500 / 268_500) * 100 - (45_000 / 269_000) * 100),
    ],
    ['the lower number may be zero', 'RATIO', percent(16), [exact(1), thousands(0)], Number.POSITIVE_INFINITY],
    ['the heads are', 'PRODUCT', exact(0), [thousands(5), exact(7), exact(16_800)], 500 * 7 * 16_800],
  ])('where %s, of a %s', (_case, kind, total, parts, tolerance) => {
    expect(roundingTolerance({ kind, total, parts })).toBe(tolerance);
  });
});
