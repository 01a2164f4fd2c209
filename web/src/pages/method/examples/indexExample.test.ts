import { expect, test } from 'vitest';
import { quantity } from '../../../testing/answers.ts';
import { methodPlace } from '../../../testing/methodAnswer.ts';
import { indexExample } from './indexExample.ts';

const ranked = [5, 7, 9].map((value, at) => ({
  rank: 3 - at,
  regency: { code: ['3501', '3502', '3503'][at] as string, name: 'x' },
  components: [{ component: 'REACH' as const, value }],
}));

test('a component says its percentile among the ranked, its weight of the known ones, and what it adds', () => {
  const place = methodPlace({
    index: {
      rank: 2,
      rankLow: 1,
      rankHigh: 3,
      firstPlaceShare: 0.2,
      quantity: quantity(50, { unit: 'points' }),
      components: [
        { component: 'REACH', percentile: 50, weight: 30 / 45, quantity: quantity(7, { unit: 'per_thousand' }) },
        { component: 'SCALE', percentile: 0, weight: 15 / 45, quantity: quantity(7) },
        { component: 'FUNDING_DEPTH', percentile: null, weight: 0, quantity: quantity(null, { unit: 'months' }) },
      ],
    },
  });
  const [reach, , funding] = indexExample(place, ranked, 'ID');
  expect(reach?.parts?.percentile.lines).toEqual([
    'Dari 3 daerah yang punya nilai, 1 berada di bawahnya dan 0 lainnya sama.',
    '(1 + 0 ÷ 2) ÷ (3 − 1) × 100 = 50',
  ]);
  expect(reach?.parts?.weight).toMatchObject({ shown: '67%' });
  expect(reach?.parts?.weight.lines.at(-1)).toBe('30 ÷ 45 = 66,67%');
  expect(reach?.parts?.contribution).toMatchObject({ shown: '33,3', lines: ['66,67% × 50 = 33,3'] });
  expect(funding?.parts).toBeNull();
});

test('a place without an index has no component', () => {
  expect(indexExample(methodPlace(), ranked, 'EN')).toEqual([]);
});
