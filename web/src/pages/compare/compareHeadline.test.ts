import { expect, test } from 'vitest';
import type { ComparisonAnswer } from '../../graphql/types.ts';
import { plainText } from '../../i18n/sentence.ts';
import { quantity } from '../../testing/answers.ts';
import { compareHeadline } from './compareHeadline.ts';

const places = [
  { code: '3504', name: 'Kabupaten Tulungagung', kind: 'KABUPATEN' },
  { code: '3523', name: 'Kabupaten Tuban', kind: 'KABUPATEN' },
] as const;

/** Ranks of both places, metric by metric. */
function comparison(ranks: readonly (readonly [number | null, number | null])[]): ComparisonAnswer {
  return {
    on: '2025-12-31',
    knownAt: '2026-11-21',
    places,
    rows: ranks.map((pair) => ({
      metric: 'PROTECTED_WORKERS',
      direction: 'HIGHER_RANKS_FIRST',
      rankedCount: 9,
      cells: places.map((regency, index) => ({
        regency,
        quantity: quantity(1),
        rank: pair[index] ?? null,
        amongAll: null,
        amongKind: null,
        amongPeers: null,
        peers: [],
        gapToMedian: null,
        differenceToFirst: null,
      })),
    })),
  };
}

test.each([
  [
    'one ahead of the other',
    [
      [1, 5],
      [9, 2],
      [3, 4],
      [7, null],
    ],
    'Kabupaten Tulungagung di depan dalam 2 dari 3 ukuran, Kabupaten Tuban dalam 1',
    'Kabupaten Tulungagung is ahead in 2 of 3 metrics, Kabupaten Tuban in 1',
  ],
  [
    'level everywhere',
    [[3, 3]],
    'Kabupaten Tulungagung dan Kabupaten Tuban sama kuat dalam 1 ukuran',
    'Kabupaten Tulungagung and Kabupaten Tuban are level in 1 metric',
  ],
  [
    'nothing in common',
    [
      [3, null],
      [null, 1],
    ],
    'Belum ada ukuran yang punya angka untuk lebih dari satu di antara Kabupaten Tulungagung dan Kabupaten Tuban',
    'No metric has a figure for more than one of Kabupaten Tulungagung and Kabupaten Tuban yet',
  ],
] as const)('%s', (_case, ranks, indonesian, english) => {
  expect(plainText(compareHeadline(comparison(ranks), 'ID'))).toBe(indonesian);
  expect(plainText(compareHeadline(comparison(ranks), 'EN'))).toBe(english);
});

test('a count opens the metrics that it counts', () => {
  const headline = compareHeadline(
    comparison([
      [1, 5],
      [9, null],
    ]),
    'ID',
  );
  expect(headline[1]).toMatchObject({
    about: 'Kabupaten Tulungagung',
    reckoning: {
      shown: '1',
      lines: [
        'Peringkat di antara semua daerah, ukuran demi ukuran:',
        'Pekerja terlindungi: Kabupaten Tulungagung 1, Kabupaten Tuban 5',
      ],
    },
  });
});
