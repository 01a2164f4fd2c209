import { expect, test } from 'vitest';
import { check, claim, untestable } from '../../testing/claimAnswer.ts';
import { toClaimMoments } from './claimMoments.ts';

test('what cannot be tested is told once', () => {
  const both = untestable('AWARD_RESULTS');
  expect(toClaimMoments(claim({ atClaim: both, today: both }))).toEqual({ same: true, check: both });
});

test('the same verdict for another reason stands twice, and has not changed', () => {
  const today = check({ reason: 'Alasan lain.' });
  expect(toClaimMoments(claim({ today }))).toMatchObject({ same: false, changed: false });
});

test('another verdict has changed', () => {
  const today = check({ verdict: 'NOT_SUPPORTED' });
  expect(toClaimMoments(claim({ today }))).toMatchObject({ same: false, changed: true });
});
