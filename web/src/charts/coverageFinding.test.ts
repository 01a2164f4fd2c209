import { expect, test } from 'vitest';
import type { YearAnswer } from '../graphql/types.ts';
import { plainText } from '../i18n/sentence.ts';
import { quantity } from '../testing/answers.ts';
import { coverageFinding } from './coverageFinding.ts';

const year = (number: number, fishers: number | null, officials?: number): YearAnswer => ({
  year: number,
  coverage: {
    protectedWorkers: quantity(fishers === null ? null : fishers + (officials ?? 0)),
    byCategory: [
      ...(fishers === null ? [] : [{ category: 'FISHERS' as const, workers: quantity(fishers) }]),
      ...(officials === undefined ? [] : [{ category: 'VILLAGE_OFFICIALS' as const, workers: quantity(officials) }]),
    ],
  },
});

test.each([
  [[year(2023, null)], 'There is no year with a known figure yet'],
  [[year(2023, 500)], '500 protected workers at the end of 2023'],
  [
    [year(2023, 500), year(2024, null), year(2025, 700, 900)],
    '500 protected workers at the end of 2023, 1,600 at the end of 2025, most of them Village officials (900); without a figure: 2024',
  ],
  [
    [year(2023, null), year(2024, 700, 700)],
    '1,400 protected workers at the end of 2024, most of them Fishers (700); without a figure: 2023',
  ],
])('the finding of history %#', (history, text) => {
  expect(plainText(coverageFinding(history, 'Kabupaten Tuban', 'EN'))).toBe(text);
});

test('each number of it opens its evidence', () => {
  const finding = coverageFinding([year(2023, 500), year(2025, 700, 900)], 'Kabupaten Tuban', 'ID');
  expect(finding.filter((part) => typeof part !== 'string').map((part) => part.about)).toEqual([
    'Kabupaten Tuban, 2023',
    'Kabupaten Tuban, 2025',
    'Kabupaten Tuban, 2025: Perangkat desa',
  ]);
});
