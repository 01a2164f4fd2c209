import { verdicts, wordsOf } from '@pionir/shared';
import { expect, test } from 'vitest';
import { check, claim } from '../../testing/claimAnswer.ts';
import { toVerdictCounts } from './verdictCounts.ts';

const claims = [claim(), claim({ today: check({ verdict: 'NOT_SUPPORTED' }) })];

test('every verdict has a row, and each moment adds up to all claims', () => {
  const counts = toVerdictCounts(claims);
  expect(counts.map(({ verdict }) => verdict)).toEqual(wordsOf(verdicts));
  expect(counts.find(({ verdict }) => verdict === 'CONSISTENT')).toEqual({
    verdict: 'CONSISTENT',
    atClaim: 2,
    today: 1,
  });
  expect(counts.reduce((sum, { today }) => sum + today, 0)).toBe(2);
});
