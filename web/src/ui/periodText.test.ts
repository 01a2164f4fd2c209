import { expect, test } from 'vitest';
import { periodText, spanText } from './periodText.ts';

test.each([
  ['2023', null, '2023', 'sejak 2023'],
  [null, '2024-05', 'Mei 2024', 'sampai Mei 2024'],
  ['2023-01', '2023-12', 'Jan 2023 – Des 2023', 'Jan 2023 – Des 2023'],
  ['2023', '2023', '2023', '2023'],
  [null, null, null, null],
])('%s to %s is the period %s and the span %s', (from, to, period, span) => {
  expect(periodText(from, to, 'ID')).toBe(period);
  expect(spanText(from, to, 'ID')).toBe(span);
});
