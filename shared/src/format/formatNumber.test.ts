import { describe, expect, it } from 'vitest';
import { formatNumber, formatQuantity, formatSigned } from './formatNumber.ts';

describe('formatNumber', () => {
  it.each([
    [0, 'people', '0', '0'],
    [999, 'people', '999', '999'],
    [27_500, 'people', '27.500', '27,500'],
    [1_234_567, 'people', '1.234.567', '1,234,567'],
    [-350, 'people', '−350', '−350'],
    [10_000_000_000, 'IDR', '10.000.000.000', '10,000,000,000'],
    [29.84, 'percent', '29,84', '29.84'],
    [30, 'percent', '30', '30'],
    [7.5, 'months', '7,5', '7.5'],
    [1_434.818, 'km2', '1.434,8', '1,434.8'],
    [2019, 'year', '2019', '2019'],
  ] as const)('%d (%s) is "%s" in Indonesian and "%s" in English', (value, unit, indonesian, english) => {
    expect(formatNumber(value, unit, 'ID')).toBe(indonesian);
    expect(formatNumber(value, unit, 'EN')).toBe(english);
  });

  it.each([
    [0.5, 'people', '1'],
    [0.49, 'people', '0'],
    [2.5, 'people', '3'],
    [-2.5, 'people', '−3'],
    [-0.3, 'people', '0'],
    [0.125, 'percent', '0.13'],
    [-0.125, 'percent', '−0.13'],
    [7.25, 'months', '7.3'],
  ] as const)('rounds %d (%s) half away from zero to "%s"', (value, unit, shown) => {
    expect(formatNumber(value, unit, 'EN')).toBe(shown);
  });
});

describe('formatQuantity', () => {
  it.each([
    [27_500, 'people', '27.500 orang', '27,500 people'],
    [1, 'people', '1 orang', '1 person'],
    [0, 'people', '0 orang', '0 people'],
    [16_800, 'IDR', 'Rp16.800', 'Rp16,800'],
    [378_000_000, 'IDR', 'Rp378 juta', 'Rp378 million'],
    [35_903_000_000, 'IDR', 'Rp35,9 miliar', 'Rp35.9 billion'],
    [1_200_000_000_000, 'IDR', 'Rp1,2 triliun', 'Rp1.2 trillion'],
    [999_999_999, 'IDR', 'Rp1 miliar', 'Rp1 billion'],
    [999_994_999, 'IDR', 'Rp999,99 juta', 'Rp999.99 million'],
    [995_000_000, 'IDR', 'Rp995 juta', 'Rp995 million'],
    [999_995_000_000, 'IDR', 'Rp1 triliun', 'Rp1 trillion'],
    [999_999.5, 'IDR', 'Rp1 juta', 'Rp1 million'],
    [999_999, 'IDR', 'Rp999.999', 'Rp999,999'],
    [-1_500_000, 'IDR', '−Rp1,5 juta', '−Rp1.5 million'],
    [-16_800, 'IDR', '−Rp16.800', '−Rp16,800'],
    [-0.3, 'IDR', 'Rp0', 'Rp0'],
    [29.84, 'percent', '29,84%', '29.84%'],
    [1.04, 'months', '1 bulan', '1 month'],
    [0.96, 'months', '1 bulan', '1 month'],
    [1.05, 'months', '1,1 bulan', '1.1 months'],
    [0.6, 'people', '1 orang', '1 person'],
    [1, 'months', '1 bulan', '1 month'],
    [7.5, 'months', '7,5 bulan', '7.5 months'],
    [12, 'claims', '12 klaim', '12 claims'],
    [1, 'cases', '1 kasus', '1 case'],
    [3, 'categories', '3 kelompok', '3 categories'],
    [147.7, 'km2', '147,7 km²', '147.7 km²'],
    [2019, 'year', '2019', '2019'],
  ] as const)('%d (%s) is "%s" in Indonesian and "%s" in English', (value, unit, indonesian, english) => {
    expect(formatQuantity(value, unit, 'ID')).toBe(indonesian);
    expect(formatQuantity(value, unit, 'EN')).toBe(english);
  });
});

describe('formatSigned', () => {
  it.each([
    [1_200, 'people', '+1.200', '+1,200'],
    [-350, 'people', '−350', '−350'],
    [0, 'people', '0', '0'],
    [-0.2, 'people', '0', '0'],
    [0.004, 'percent', '0', '0'],
    [-12.5, 'percent', '−12,5', '−12.5'],
  ] as const)('%d (%s) is "%s" in Indonesian and "%s" in English', (value, unit, indonesian, english) => {
    expect(formatSigned(value, unit, 'ID')).toBe(indonesian);
    expect(formatSigned(value, unit, 'EN')).toBe(english);
  });
});
