import { rankedMetrics, wordsOf } from '@pionir/shared';
import { expect, test } from 'vitest';
import { quantity } from '../../testing/answers.ts';
import { regency } from '../../testing/regencyAnswer.ts';
import { toRankRows } from './rankRows.ts';

test('every metric has a row, and one without a rank its reason', () => {
  const rank = {
    rank: 3,
    tied: false,
    gapToMedian: 0,
    movement: null,
    movementByEntry: null,
    rankLow: null,
    rankHigh: null,
    quantity: quantity(46_731),
  };
  const rows = toRankRows(
    regency({
      PROTECTED_WORKERS: rank,
      WHY_PROTECTED_WORKERS: { missing: null },
      WHY_GROWTH: { missing: 'NO_EARLIER_VALUE' },
    }),
  );
  expect(rows.map(({ metric }) => metric)).toEqual(wordsOf(rankedMetrics));
  const by = Object.fromEntries(rows.map((row) => [row.metric, row]));
  expect(by['PROTECTED_WORKERS']).toEqual({ metric: 'PROTECTED_WORKERS', rank, missing: null });
  expect(by['GROWTH']).toEqual({ metric: 'GROWTH', rank: null, missing: 'NO_EARLIER_VALUE' });
});
