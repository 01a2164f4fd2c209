import { expect, test } from 'vitest';
import { quantity } from '../../testing/answers.ts';
import { differenceText, medianSentence } from './cellTexts.ts';

const tuban = { code: '3523', name: 'Kabupaten Tuban' };
const blitar = { code: '3505', name: 'Kabupaten Blitar' };

test.each([
  [4119.2, 'untuk mencapai median: 4.120 orang lagi', 'to reach the median: 4,120 more people'],
  [0.4, 'untuk mencapai median: 1 orang lagi', 'to reach the median: 1 more person'],
  [0, null, null],
  [-20, null, null],
  [null, null, null],
])('a gap of %s people', (gapToMedian, indonesian, english) => {
  expect(medianSentence({ gapToMedian }, 'ID')).toBe(indonesian);
  expect(medianSentence({ gapToMedian }, 'EN')).toBe(english);
});

test.each([
  ['people', -1200, '−1.200 terhadap Kabupaten Tuban'],
  ['percent', 2.5, '+2,5 poin persen terhadap Kabupaten Tuban'],
  ['year', -2, '−2 tahun terhadap Kabupaten Tuban'],
  ['people', 0, '0 terhadap Kabupaten Tuban'],
])('a difference in %s of %s', (unit, differenceToFirst, text) => {
  expect(differenceText({ differenceToFirst, quantity: quantity(1, { unit }), regency: blitar }, tuban, 'ID')).toBe(
    text,
  );
});

test('the first place differs from nobody, and a gap makes no difference', () => {
  expect(differenceText({ differenceToFirst: 0, quantity: quantity(1), regency: tuban }, tuban, 'ID')).toBeNull();
  expect(
    differenceText({ differenceToFirst: null, quantity: quantity(null), regency: blitar }, tuban, 'ID'),
  ).toBeNull();
});
