import { expect, test } from 'vitest';
import { indexRanking, indexRow } from '../testing/indexAnswer.ts';
import { toIntervalChartData } from './toIntervalChartData.ts';

const all = [100, 100, 100, 100, 100, 100];

test('each place is a dot with its interval, and tiers are bands over their rows', () => {
  const { points, bands } = toIntervalChartData(
    indexRanking([
      indexRow('Kabupaten Jember', 1, all, { tier: 1 }),
      indexRow('Kota Malang', 2, all, { tier: 1 }),
      indexRow('Kota Batu', 3, all, { tier: 2 }),
    ]),
    'Judul',
    'ID',
  );
  expect(points.map(({ label, rank, low, high, leads }) => [label, rank, low, high, leads])).toEqual([
    ['Kab. Jember', 1, 1, 2, true],
    ['Kota Malang', 2, 2, 3, false],
    ['Kota Batu', 3, 3, 4, false],
  ]);
  expect(bands).toEqual([
    { tier: 1, from: 0, to: 1 },
    { tier: 2, from: 2, to: 2 },
  ]);
  expect(points[0]?.spoken).toBe('Kabupaten Jember: peringkat 1, rentang 90% 1 sampai 2, 99 poin');
});
