import { expect, test } from 'vitest';
import { plainText } from '../../i18n/sentence.ts';
import { quantity } from '../../testing/answers.ts';
import { regency } from '../../testing/regencyAnswer.ts';
import { regencyHeadline } from './regencyHeadline.ts';

const first = {
  rank: 1,
  tied: false,
  gapToMedian: null,
  movement: null,
  movementByEntry: null,
  rankLow: null,
  rankHigh: null,
  quantity: quantity(27_500),
};
const { coverage } = regency();

test.each([
  [
    'both numbers and a rank',
    regency({ VULNERABLE_WORKERS: first }),
    'Di Kabupaten Tulungagung 46.731 pekerja terlindungi, 27.500 di antaranya pekerja rentan: peringkat 1 di Jawa Timur',
  ],
  [
    'a tie',
    regency({ VULNERABLE_WORKERS: { ...first, tied: true } }),
    'Di Kabupaten Tulungagung 46.731 pekerja terlindungi, 27.500 di antaranya pekerja rentan: peringkat 1 (seri) di Jawa Timur',
  ],
  [
    'all of them vulnerable',
    regency({ coverage: { ...coverage, vulnerableWorkers: coverage.protectedWorkers } }),
    'Di Kabupaten Tulungagung 46.731 pekerja terlindungi, semuanya pekerja rentan',
  ],
  [
    'no figure for the vulnerable',
    regency({ coverage: { ...coverage, vulnerableWorkers: quantity(null) } }),
    'Di Kabupaten Tulungagung 46.731 pekerja terlindungi; angka pekerja rentan tidak ada',
  ],
  [
    'nothing known: the reason, no zero',
    regency({ coverage: { ...coverage, protectedWorkers: quantity(null, { missing: 'LAPSED' }) } }),
    'Kabupaten Tulungagung, 12 Sep 2023: perlindungan sudah berakhir',
  ],
])('the headline with %s', (_case, answer, text) => {
  expect(plainText(regencyHeadline(answer, 'ID')).replaceAll('\u00a0', ' ')).toBe(text);
});
