import { expect, test } from 'vitest';
import type { Verdict } from '../vocabulary/index.ts';
import { verdictMoves } from './verdictMoves.ts';

const given = (claimId: string, verdict: Verdict) => ({ claimId, which: 'TODAY' as const, verdict });

test('verdicts that differ are told, with those on new claims; the others are not', () => {
  const before = [given('same', 'CONSISTENT'), given('other', 'CONSISTENT')];
  const after = [given('same', 'CONSISTENT'), given('other', 'NOT_SUPPORTED'), given('new', 'UNTESTABLE')];
  expect(verdictMoves(before, after)).toEqual([
    { claimId: 'other', which: 'TODAY', verdictBefore: 'CONSISTENT', verdictAfter: 'NOT_SUPPORTED' },
    { claimId: 'new', which: 'TODAY', verdictBefore: null, verdictAfter: 'UNTESTABLE' },
  ]);
});
