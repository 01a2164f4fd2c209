import { describe, expect, it } from 'vitest';
import type { FigureChange, RankChange, VerdictChange } from './changes.ts';
import { figureChangesInOrder, rankChangesInOrder, verdictChangesInOrder } from './inOrder.ts';

const rank = (facts: Partial<RankChange>): RankChange => ({
  revision: 2,
  metric: 'GROWTH',
  year: 2025,
  code: '3501',
  rankBefore: 1,
  rankAfter: 1,
  valueBefore: 1,
  valueAfter: 1,
  ...facts,
});
const figure = (revision: number, kind: FigureChange['kind'], figureId: string) => ({ revision, kind, figureId });
const verdict = (revision: number, claimId: string, which: VerdictChange['which']) => ({
  revision,
  claimId,
  which,
  verdictBefore: null,
  verdictAfter: 'TIED' as const,
});

/** Each list is written in its order. */
describe('changes have one order, however they come', () => {
  it('of figures: the newest revision, the kind, the figure', () => {
    const changes = [
      figure(3, 'CHANGED', 'a'),
      figure(2, 'ADDED', 'b'),
      figure(2, 'ADDED', 'c'),
      figure(2, 'CHANGED', 'a'),
      figure(2, 'DEPRECATED', 'a'),
    ];
    expect(figureChangesInOrder(changes.toReversed())).toEqual(changes);
  });

  it('of ranks: the newest revision, the metric, the newest year, the rank now, who has none last, the code', () => {
    const changes = [
      rank({ revision: 3, metric: 'PIONEER_INDEX' }),
      rank({ metric: 'VULNERABLE_WORKERS', year: 2019 }),
      rank({ rankAfter: 1, code: '3509' }),
      rank({ rankAfter: 2, code: '3503' }),
      rank({ rankAfter: 2, code: '3504' }),
      rank({ rankAfter: null, code: '3501' }),
      rank({ rankAfter: null, code: '3502' }),
      rank({ year: 2024 }),
    ];
    expect(rankChangesInOrder(changes.toReversed())).toEqual(changes);
  });

  it('of verdicts: the newest revision, the claim, its own day before today', () => {
    const changes = [
      verdict(3, 'b', 'TODAY'),
      verdict(2, 'a', 'AT_CLAIM'),
      verdict(2, 'a', 'TODAY'),
      verdict(2, 'b', 'AT_CLAIM'),
    ];
    expect(verdictChangesInOrder(changes.toReversed())).toEqual(changes);
  });
});
