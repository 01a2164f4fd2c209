import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeApart } from '../tokens/index.ts';
import { readNumbers } from './readNumbers.ts';

const numbersIn = (text: string) => readNumbers(takeApart(text), new Set());
const valuesIn = (text: string) => numbersIn(text).map(({ value, unit }) => [value, unit]);

describe('the numbers of a text', () => {
  it.each([
    ['sebanyak 27.500 pekerja', [[27_500, null]]],
    ['sebanyak 27,500 pekerja', [[27_500, null]]],
    ['sekitar 20 ribu peserta', [[20_000, null]]],
    ['29.025 ribu buruh tani', [[29_025, null]]],
    ['7. 616 kartu', [[7_616, null]]],
    ['ada 1 521 orang', [[1_521, null]]],
    ['5,07 juta peserta', [[5_070_000, null]]],
    ['2.300-an ojol', [[2_300, null]]],
    ['dua puluh tujuh ribu lima ratus pekerja', [[27_500, null]]],
    ['27.500 (dua puluh tujuh ribu lima ratus) orang', [[27_500, null]]],
    ['selama 7 (tujuh) bulan', [[7, 'MONTHS']]],
    ['Rp35,9 miliar', [[35_900_000_000, 'IDR']]],
    ['Rp. 10.000.000.000,- (sepuluh milyar rupiah)', [[10_000_000_000, 'IDR']]],
    ['Rp628.572.000,00', [[628_572_000, 'IDR']]],
    ['Rp. 5,7M', [[5_700_000_000, 'IDR']]],
    ['16.800 rupiah', [[16_800, 'IDR']]],
    [
      '29,84 persen dan 18,6%',
      [
        [29.84, 'PERCENT'],
        [18.6, 'PERCENT'],
      ],
    ],
    ['selama enam bulan', [[6, 'MONTHS']]],
  ])('in "%s" are %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it.each([
    ['pukul 09.00 WIB'],
    ['Inpres 2/2021'],
    ['Instruksi Presiden Nomor 2 Tahun 2021'],
    ['WhatsApp 0813-8007-0175'],
    ['Jalan Suroyo No. 17'],
    ['Ketua RW 03'],
    ['berusia 57 tahun'],
    ['desil 1'],
    ['1) Perangkat desa'],
    ['TPS3R'],
    ['tahun 2024'],
    ['periode 2021-2026'],
  ])('"%s" counts nothing', (text) => {
    expect(valuesIn(`Kata dia, ${text}`)).toEqual([]);
    expect(valuesIn(text)).toEqual([]);
  });

  it('reads back any whole number, printed with dots, with commas, with or without rupiah', () => {
    const marked = (value: number, mark: string) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, mark);
    fc.assert(
      fc.property(fc.integer({ min: 2100, max: 9_999_999 }), fc.constantFrom('.', ','), (value, mark) => {
        expect(valuesIn(`melindungi ${marked(value, mark)} orang`)).toEqual([[value, null]]);
        expect(valuesIn(`anggaran Rp${marked(value, '.')},- lagi`)).toEqual([[value, 'IDR']]);
      }),
    );
  });

  it('reads back any number of thousands, millions and billions', () => {
    const scales = fc.constantFrom(['ribu', 1e3], ['juta', 1e6], ['miliar', 1e9] as const);
    fc.assert(
      fc.property(fc.nat({ max: 999 }), fc.nat({ max: 9 }), scales, (whole, tenths, [word, scale]) => {
        const value = ((whole * 10 + tenths) * Number(scale)) / 10;
        expect(valuesIn(`Rp ${whole},${tenths} ${word} untuk iuran`)).toEqual([[value, 'IDR']]);
      }),
    );
  });

  it('says of each where it stands, in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Rp', ' ', '.', ',', '12', '345', 'ribu', 'dua', '(', ')', '%', '\n', 'orang', '-')),
        (pieces) => {
          const text = pieces.join('');
          for (const { start, end, printed, value } of numbersIn(text)) {
            expect(text.slice(start, end).startsWith(printed)).toBe(true);
            expect(Number.isFinite(value) && value >= 0).toBe(true);
          }
        },
      ),
    );
  });
});
