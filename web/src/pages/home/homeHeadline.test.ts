import { expect, test } from 'vitest';
import { plainText } from '../../i18n/sentence.ts';
import { homePlace, homeProvince, homeRanking, homeRow } from '../../testing/homeAnswer.ts';
import { homeHeadline } from './homeHeadline.ts';

const jember = homePlace('3509', 'Kabupaten Jember');
const batu = homePlace('3579', 'Kota Batu');

test.each([
  [
    'ID',
    'Pada akhir 2025, 30.000 pekerja tercatat terlindungi di 1 dari 2 kabupaten dan kota East Java; Kabupaten Jember memimpin dengan 27.500 pekerja rentan',
  ],
  [
    'EN',
    'At the end of 2025, 30,000 workers are on record as protected in 1 of 2 regencies and cities of East Java; Kabupaten Jember leads with 27,500 vulnerable workers',
  ],
] as const)('how many, in how many places, and who leads (%s)', (language, text) => {
  const sentence = homeHeadline(
    homeProvince([jember, batu], 30_000),
    homeRanking([homeRow(jember, 1, 27_500)]),
    language,
  );
  expect(plainText(sentence)).toBe(text);
  expect(sentence.filter((part) => typeof part !== 'string')).toHaveLength(3);
});

test('another day is named as it is, and nobody leads a ranking without rows', () => {
  const sentence = homeHeadline(homeProvince([jember], 5, '2023-09-12'), homeRanking([]), 'EN');
  expect(plainText(sentence)).toBe(
    'On 12\u00a0Sep\u00a02023, 5 workers are on record as protected in all 1 regencies and cities of East Java',
  );
});

test('without a value it says why', () => {
  const sentence = homeHeadline(homeProvince([jember], null), homeRanking([]), 'EN');
  expect(plainText(sentence)).toBe('At the end of 2025, East Java: no published figure');
});
