import { describe, expect, it } from 'vitest';
import { formatInFull } from './formatInFull.ts';

describe('formatInFull', () => {
  it.each([
    [46_731, 'people', '46.731', '46,731'],
    [732_210_600, 'IDR', 'Rp732.210.600', 'Rp732,210,600'],
    [-16_800, 'IDR', '−Rp16.800', '−Rp16,800'],
    [-0.3, 'IDR', 'Rp0', 'Rp0'],
    [29.8448, 'percent', '29,84%', '29.84%'],
    [-2.5568, 'percent', '−2,56%', '−2.56%'],
    [7, 'months', '7', '7'],
    [0, 'people', '0', '0'],
  ] as const)('%d (%s) is "%s" in Indonesian and "%s" in English', (value, unit, indonesian, english) => {
    expect(formatInFull(value, unit, 'ID')).toBe(indonesian);
    expect(formatInFull(value, unit, 'EN')).toBe(english);
  });
});
