import { describe, expect, it } from 'vitest';
import { statementOf } from '../testing/statement.ts';
import { describeArithmetic } from './describeArithmetic.ts';

describe('describeArithmetic', () => {
  it.each([
    [
      statementOf('SUM', 46_731, [2_745, 7_010, 1_776, 7_700, 27_500]),
      '2.745 + 7.010 + 1.776 + 7.700 + 27.500 = 46.731; tercetak 46.731: cocok.',
      '2,745 + 7,010 + 1,776 + 7,700 + 27,500 = 46,731; printed 46,731: reconciles.',
    ],
    [
      { ...statementOf('SUM', 46_000, [29_250, 16_800]), tolerance: 500 },
      '29.250 + 16.800 = 46.050; tercetak 46.000: cocok dalam pembulatan, selisih −50.',
      '29,250 + 16,800 = 46,050; printed 46,000: reconciles within rounding, difference −50.',
    ],
    [
      { ...statementOf('RATIO', 29.84, [4_336_959, 14_531_668]), tolerance: 0.005 },
      '4.336.959 ÷ 14.531.668 × 100 = 29,84%; tercetak 29,84%: cocok dalam pembulatan.',
      '4,336,959 ÷ 14,531,668 × 100 = 29.84%; printed 29.84%: reconciles within rounding.',
    ],
    [
      statementOf('RATIO', 6.3, [43_000, 600_000]),
      '43.000 ÷ 600.000 × 100 = 7,17%; tercetak 6,3%: tidak cocok, selisih −0,87 poin persen. Pemeriksaan ini tidak menunjukkan angka mana yang meleset.',
      '43,000 ÷ 600,000 × 100 = 7.17%; printed 6.3%: does not reconcile, difference −0.87 percentage points. The check does not tell which number is off.',
    ],
    [
      statementOf('PRODUCT', 732_210_600, [5_606, 7, 16_800]),
      '5.606 × 7 × Rp16.800 = Rp659.265.600; tercetak Rp732.210.600: tidak cocok, selisih Rp72.945.000. Pemeriksaan ini tidak menunjukkan angka mana yang meleset.',
      '5,606 × 7 × Rp16,800 = Rp659,265,600; printed Rp732,210,600: does not reconcile, difference Rp72,945,000. The check does not tell which number is off.',
    ],
    [
      statementOf('RATIO', 20, [5, 0]),
      '5 ÷ 0 × 100 = ?; tercetak 20%: tidak dapat dihitung.',
      '5 ÷ 0 × 100 = ?; printed 20%: cannot be worked out.',
    ],
  ])('$kind', (statement, indonesian, english) => {
    expect(describeArithmetic(statement, 'ID')).toBe(indonesian);
    expect(describeArithmetic(statement, 'EN')).toBe(english);
  });

  it('never calls a number wrong', () => {
    const statement = statementOf('SUM', 71_416, [7_629, 1_493]);
    for (const language of ['ID', 'EN'] as const) {
      expect(describeArithmetic(statement, language)).not.toMatch(/salah|keliru|false|wrong|incorrect/i);
    }
  });
});
