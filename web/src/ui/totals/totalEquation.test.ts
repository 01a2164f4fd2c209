import { expect, test } from 'vitest';
import { plainText } from '../../i18n/sentence.ts';
import { figure } from '../../testing/answers.ts';
import { total } from '../../testing/totalAnswer.ts';
import { countReconciling, inReckoningOrder } from './inReckoningOrder.ts';
import { totalEquation } from './totalEquation.ts';

const part = (value: number, unit = 'people') => figure({ slug: `part-${value}`, value, unit });

test.each([
  ['a sum', total(), 'ID', '12.779 + 7.221 = 20.000; tercetak 20.000'],
  [
    'a product',
    total({
      kind: 'PRODUCT',
      status: 'WITHIN_ROUNDING',
      parts: [part(35_750), part(16_800, 'IDR')],
      total: part(600_000_000, 'IDR'),
      computed: 600_600_000,
      difference: -600_000,
    }),
    'ID',
    '35.750 × Rp16.800 = Rp600.600.000; tercetak Rp600.000.000; selisih −Rp600.000',
  ],
  [
    'a ratio',
    total({
      kind: 'RATIO',
      status: 'DOES_NOT_RECONCILE',
      parts: [part(50), part(200)],
      total: part(26, 'percent'),
      computed: 25,
      difference: 1,
    }),
    'EN',
    '50 ÷ 200 × 100 = 25%; printed 26%; difference +1 percentage points',
  ],
] as const)('%s is written out', (_kind, of, language, text) => {
  expect(plainText(totalEquation(of, language))).toBe(text);
});

test('each number of it opens evidence', () => {
  const numbers = totalEquation(total(), 'ID').filter((each) => typeof each !== 'string');
  expect(numbers).toHaveLength(4);
});

test('what does not reconcile comes first, then by slug', () => {
  const totals = [
    total({ slug: 'b' }),
    total({ slug: 'a' }),
    total({ slug: 'd', status: 'DOES_NOT_RECONCILE' }),
    total({ slug: 'c', status: 'WITHIN_ROUNDING' }),
  ];
  expect(inReckoningOrder(totals).map(({ slug }) => slug)).toEqual(['d', 'c', 'a', 'b']);
  expect(countReconciling(totals)).toBe(3);
});
