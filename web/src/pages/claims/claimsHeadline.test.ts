import { expect, test } from 'vitest';
import { check, claim, untestable } from '../../testing/claimAnswer.ts';
import type { ClaimAnswer } from '../../graphql/types.ts';
import { plainText } from '../../i18n/sentence.ts';
import { claimsHeadline, claimsSubhead } from './claimsHeadline.ts';

const headline = (claims: readonly ClaimAnswer[], language: 'ID' | 'EN') => plainText(claimsHeadline(claims, language));
const subhead = (claims: readonly ClaimAnswer[], language: 'ID' | 'EN') => plainText(claimsSubhead(claims, language));

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
  expect(headline(claims, 'ID')).toBe(text);
});

test('of two reasons as frequent, the first of the vocabulary is named, whatever the order', () => {
  expect(headline([jury, noFigure], 'EN')).toBe(headline([noFigure, jury], 'EN'));
  expect(headline([jury, noFigure], 'EN')).toContain('1 of them because the place itself has no figure');
});

test('the line under it counts the verdicts that later figures changed', () => {
  expect(subhead([claim(), against], 'ID')).toBe(
    '1 penilaian berubah sejak hari klaim, karena angka yang terbit kemudian.',
  );
  expect(subhead([claim()], 'EN')).toBe('No verdict has changed since the day of its claim.');
});

test('each count opens the claims it counts', () => {
  const [all] = claimsHeadline([claim({ statement: 'Satu.' }), claim({ statement: 'Dua.' })], 'ID');
  expect(all).toMatchObject({ reckoning: { shown: '2', lines: ['Satu.', 'Dua.'] } });
});
