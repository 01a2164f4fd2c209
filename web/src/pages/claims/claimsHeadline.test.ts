import { expect, test } from 'vitest';
import { check, claim, untestable } from '../../testing/claimAnswer.ts';
import { claimsHeadline, claimsSubhead } from './claimsHeadline.ts';

const jury = claim({ today: untestable('AWARD_RESULTS') });
const noFigure = claim({ today: untestable('OWN_FIGURE') });
const against = claim({ today: check({ verdict: 'NOT_SUPPORTED' }) });

test.each([
  [
    [claim(), against, jury, jury, noFigure],
    '5 klaim: 1 kini tidak didukung angka, 3 tidak dapat diuji; 2 di antaranya karena penghargaan adalah keputusan juri',
  ],
  [
    [claim(), jury],
    '2 klaim: tidak satu pun disangkal angka, 1 tidak dapat diuji; semuanya karena penghargaan adalah keputusan juri',
  ],
  [[claim()], '1 klaim: tidak satu pun disangkal angka'],
])('the head line counts claim %#', (claims, text) => {
  expect(claimsHeadline(claims, 'ID')).toBe(text);
});

test('of two reasons as frequent, the first of the vocabulary is named, whatever the order', () => {
  expect(claimsHeadline([jury, noFigure], 'EN')).toBe(claimsHeadline([noFigure, jury], 'EN'));
  expect(claimsHeadline([jury, noFigure], 'EN')).toContain('1 of them because the place itself has no figure');
});

test('the line under it counts the verdicts that later figures changed', () => {
  expect(claimsSubhead([claim(), against], 'ID')).toBe(
    '1 penilaian berubah sejak hari klaim, karena angka yang terbit kemudian.',
  );
  expect(claimsSubhead([claim()], 'EN')).toBe('No verdict has changed since the day of its claim.');
});
