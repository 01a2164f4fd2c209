import { expect, test } from 'vitest';
import { quantity } from '../../../testing/answers.ts';
import { indexRow } from '../../../testing/indexAnswer.ts';
import { componentRows } from './componentRows.ts';

const first = indexRow('Kabupaten Jember', 1, [100, 50, null, null, null, null], {
  leaveOneOut: [{ component: 'REACH', rank: 2 }],
});
const second = indexRow('Kota Madiun', 2, [0, 50, null, null, null, null]);

test('a percentile opens its steps, a weight and a rank their rule; a gap has no number', () => {
  const [reach, , momentum] = componentRows(first, [first, second], 'EN');
  expect(reach?.known?.place).toMatchObject({ shown: '100' });
  expect(reach?.known?.place.lines.at(-1)).toBe('(1 + 0 ÷ 2) ÷ (2 − 1) × 100 = 100');
  expect(reach?.without?.shown).toBe('2');
  expect(momentum).toMatchObject({ known: null, without: null });
});

test('steps that would not come out are not shown', () => {
  const alone = componentRows(first, [first], 'EN')[0];
  expect(alone?.known?.place).toEqual({
    shown: '100',
    lines: [],
    values: [{ about: 'Kabupaten Jember: Reach', quantity: quantity(100) }],
  });
});
