import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canMean, readPrintedNumber } from './printedNumber.ts';

describe('a printed number', () => {
  it.each([
    // people
    ['1776', 1_776],
    ['27500', 27_500],
    ['1.234.567', 1_234_567],
    ['20 ribu', 20_000],
    ['20ribu', 20_000],
    ['20 rb', 20_000],
    ['44 ribuan', 44_000],
    ['6 ribu lebih', 6_000],
    ['1 juta', 1_000_000],
    ['5,07 juta', 5_070_000],
    ['500 orang', 500],
    ['2600 an', 2_600],
    // money
    ['Rp28 miliar', 28_000_000_000],
    ['35,9 miliar', 35_900_000_000],
    ['Rp 5,5 Miliar', 5_500_000_000],
    ['6,5 MIliar', 6_500_000_000],
    ['Rp10 milliar', 10_000_000_000],
    ['1,8 milyar', 1_800_000_000],
    ['2,09 miliar', 2_090_000_000],
    ['Rp. 5,7M', 5_700_000_000],
    ['IDR 3,3 billion', 3_300_000_000],
    ['1,2 triliun', 1_200_000_000_000],
    ['Rp. 378 juta', 378_000_000],
    ['300 jt', 300_000_000],
    ['Rp 913,7 juta', 913_700_000],
    ['Rp.10 ribu', 10_000],
    ['Rp 16,6 ribu', 16_600],
    ['Rp452.508.000', 452_508_000],
    ['Rp 1.061.553.600', 1_061_553_600],
    ['Rp. 10.000.000.000,-', 10_000_000_000],
    // percent
    ['29,84 persen', 29.84],
    ['29,97%', 29.97],
    ['60 %', 60],
    ['31.7 persen', 31.7],
    // months
    ['4 bulan', 4],
    ['9 Bulan', 9],
    ['enam bulan', 6],
    ['Mei 2025 sampai Desember 2025', 8],
    ['November 2023 - Oktober 2024', 12],
    // words
    ['dua', 2],
    ['enam ribu', 6_000],
    ['enam belas ribu empat ratus sembilan puluh', 16_490],
    ['0', 0],
  ])('"%s" is %d', (printed, value) => {
    expect(readPrintedNumber(printed)).toEqual([value]);
  });

  it.each([
    ['27.500', [27_500, 27.5]],
    ['8,674', [8_674, 8.674]],
    ['Rp16.800', [16_800, 16.8]],
    ['Rp.6.800', [6_800, 6.8]],
    ['2.400-an', [2_400, 2.4]],
    ['2.600 an', [2_600, 2.6]],
    ['29.250 ribu', [29_250_000, 29_250]],
    ['Rp35,903 miliar', [35_903_000_000_000, 35_903_000_000]],
    ['Rp 927.000,000', [927_000_000, 927_000]],
  ])('"%s" can be read two ways, thousands first: %j', (printed, values) => {
    expect(readPrintedNumber(printed)).toEqual(values);
  });

  it.each([
    ['27,5OO', 'letters O for zeros'],
    ['1 521', 'a space inside'],
    ['30, 43 persen', 'a space inside'],
    ['1.2.3', 'marks that part no thousands'],
    ['1.23.456', 'marks that part no thousands'],
    ['1.234,567.890', 'marks that take turns'],
    ['1.234,567,890', 'two marks for thousands'],
    ['9'.repeat(400), 'more digits than any number has'],
    ['12 kucing', 'no scale word'],
    ['12 constructor', 'no scale word'],
    ['ribuan', 'a scale of nothing'],
    ['Rp', 'a currency alone'],
    ['%', 'a sign alone'],
    ['puluhan ribu', 'tens of thousands'],
    ['Desember 2025 sampai Mei 2025', 'months that run backwards'],
    ['Mai 2025 sampai Juni 2025', 'no such month'],
    ['belum ada', 'words'],
    ['', 'nothing'],
  ])('"%s" has no number: %s', (printed) => {
    expect(readPrintedNumber(printed)).toEqual([]);
  });

  it.each([
    ['thousands', `${'.000'.repeat(49)}.`],
    ['marks that take turns', '.000,000'.repeat(24)],
    ['a text of many pages', '.000'.repeat(100_000)],
    ['decoration without end', 'rp '.repeat(100_000)],
    ['blanks without end', `${' '.repeat(100_000)}x`],
  ])('ends, and reads nothing, in %s', (_what, tail) => {
    expect(readPrintedNumber(`1${tail}`)).toEqual([]);
  });

  const withDots = (value: number) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.');

  it('reads back any whole number printed with Indonesian dots', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 13 }), (value) => {
        expect(readPrintedNumber(withDots(value))[0]).toBe(value);
        expect(readPrintedNumber(`Rp${withDots(value)},-`)[0]).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back any number of thousands, millions and billions with a decimal comma', () => {
    const scales = fc.constantFrom(['ribu', 1e3], ['juta', 1e6], ['miliar', 1e9] as const);
    fc.assert(
      fc.property(fc.nat({ max: 999 }), fc.nat({ max: 99 }), scales, (whole, hundredths, [word, scale]) => {
        const printed = `${whole},${String(hundredths).padStart(2, '0')} ${word}`;
        expect(readPrintedNumber(printed)).toEqual([((whole * 100 + hundredths) * Number(scale)) / 100]);
      }),
    );
  });

  it('never invents a number: what it reads is finite and not negative, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPrintedNumber(text).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }),
    );
  });

  it('can mean what is read of it, and nothing else', () => {
    const forms = fc.oneof(
      fc.stringMatching(/^\d{1,4}([.,]\d{3}){0,5}([.,]\d{1,2})?$/),
      fc.stringMatching(/^\d{1,17}$/),
    );
    fc.assert(
      fc.property(forms, (printed) => {
        const plain = Number(printed.replaceAll(/[.,]/g, ''));
        const meanings = readPrintedNumber(printed);
        for (const value of [...meanings, plain, plain + 1]) {
          expect(canMean(printed, value)).toBe(meanings.includes(value));
        }
      }),
    );
  });
});
