import { expect, test } from 'vitest';
import { plainText } from '../../i18n/sentence.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { quantity } from '../../testing/answers.ts';
import { differenceSentence, medianSentence, rankSentence } from './cellSentences.ts';

const named = (name: string, value: number | null, unit = 'people') => ({
  about: `${name}: ukuran`,
  name,
  quantity: quantity(value, { unit }),
});
const text = (sentence: Sentence | null) => (sentence === null ? null : plainText(sentence));
const reckonings = (sentence: Sentence | null) =>
  (sentence ?? []).flatMap((part) => (typeof part === 'object' && 'reckoning' in part ? part.reckoning : []));

test.each([
  [4119.2, 'untuk mencapai median: 4.120 orang lagi', 'to reach the median: 4,120 more people'],
  [0.4, 'untuk mencapai median: 1 orang lagi', 'to reach the median: 1 more person'],
  [0, null, null],
  [-20, null, null],
  [null, null, null],
])('a gap of %s people', (gapToMedian, indonesian, english) => {
  const own = named('Kabupaten Blitar', 8000);
  expect(text(medianSentence({ gapToMedian }, own, 'ID'))).toBe(indonesian);
  expect(text(medianSentence({ gapToMedian }, own, 'EN'))).toBe(english);
});

test('a gap names the median and the value that it lies between', () => {
  const [reckoning] = reckonings(medianSentence({ gapToMedian: 4120 }, named('Kabupaten Blitar', 8000), 'ID'));
  expect(reckoning?.lines).toEqual([
    'Median daerah berperingkat: 12.120 orang.',
    '8.000 orang − 12.120 orang = −4.120',
  ]);
  expect(reckoning?.values).toHaveLength(1);
});

test.each([
  ['people', 800, 2000, -1200, '−1.200 terhadap Kabupaten Tuban', '800 orang − 2.000 orang = −1.200'],
  ['percent', 5, 2.5, 2.5, '+2,5 poin persen terhadap Kabupaten Tuban', '5% − 2,5% = +2,5 poin persen'],
  ['year', 2020, 2022, -2, '−2 tahun terhadap Kabupaten Tuban', '2020 − 2022 = −2 tahun'],
  ['people', 7, 7, 0, '0 terhadap Kabupaten Tuban', '7 orang − 7 orang = 0'],
])('a difference in %s of %s to %s', (unit, value, other, differenceToFirst, shown, line) => {
  const first = named('Kabupaten Tuban', other, unit);
  const sentence = differenceSentence({ differenceToFirst }, named('Kabupaten Blitar', value, unit), first, 'ID');
  expect(text(sentence)).toBe(shown);
  expect(reckonings(sentence)).toMatchObject([
    { lines: [line], values: [{ about: 'Kabupaten Blitar: ukuran' }, first] },
  ]);
});

test('the first place differs from nobody, and a gap makes no difference', () => {
  const first = named('Kabupaten Tuban', 1);
  expect(differenceSentence({ differenceToFirst: 0 }, first, first, 'ID')).toBeNull();
  expect(differenceSentence({ differenceToFirst: null }, named('Kabupaten Blitar', null), first, 'ID')).toBeNull();
});

test('a rank says how many stand above', () => {
  const cell = { rank: 3, amongAll: { percentile: 90, worse: 27, equal: 1, valued: 31 } };
  const sentence = rankSentence(cell, { rankedCount: 31 }, named('Kabupaten Blitar', 5), 'EN');
  expect(text(sentence)).toBe('rank 3');
  expect(reckonings(sentence)[0]?.lines).toEqual([
    'Rank 3 among 31 ranked places.',
    '2 places stand above it.',
    'Another place has the same value.',
  ]);
});
