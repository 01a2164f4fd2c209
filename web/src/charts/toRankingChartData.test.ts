import { expect, test } from 'vitest';
import { quantity, ranking, row } from '../testing/answers.ts';
import { toRankingChartData } from './toRankingChartData.ts';

test('bars are the ranked rows only: a place without a value is not a bar of nothing', () => {
  const excluded = [
    { reason: 'LAPSED' as const, regency: { code: '3504', name: 'Kabupaten Tulungagung', kind: 'KABUPATEN' as const } },
  ];
  const data = toRankingChartData(ranking([row('Kabupaten Jember', 1, 81_258)], { excluded }), 'title', 'ID');
  expect(data.points.map((point) => [point.code, point.span])).toEqual([['3501', [0, 81_258]]]);
});

test('the kind is part of each label, since names are shared', () => {
  const data = toRankingChartData(ranking([row('Kota Blitar', 1, 5), row('Kabupaten Blitar', 2, 4)]), 'title', 'ID');
  expect(data.points.map((point) => point.label)).toEqual(['Kota Blitar', 'Kab. Blitar']);
});

test('all that share rank 1 lead, and are said to be tied', () => {
  const rows = [
    row('Kota Batu', 1, 9, { tied: true }),
    row('Kota Blitar', 1, 9, { tied: true }),
    row('Kota Kediri', 3, 1),
  ];
  const { points } = toRankingChartData(ranking(rows), 'title', 'EN');
  expect(points.map((point) => point.leads)).toEqual([true, true, false]);
  expect(points[1]?.spoken).toBe('Kota Blitar: 9 people, rank 1, tied');
});

test('conflicting figures are a whisker, and are said', () => {
  const disputed = row('Kabupaten Bojonegoro', 1, 197_893, { valueLow: 157_000, valueHigh: 197_893 });
  const settled = row('Kota Blitar', 2, 9, { valueLow: 9, valueHigh: 9 });
  const { points } = toRankingChartData(ranking([disputed, settled]), 'title', 'ID');
  expect(points.map((point) => point.conflict)).toEqual([[157_000, 197_893], null]);
  expect(points[0]?.spoken).toContain('sumber berbeda, 157.000 sampai 197.893');
});

test('a year is drawn as the time since it, not as a length from the year 0', () => {
  const year = row('Kabupaten Jember', 1, 2017, { quantity: quantity(2017, { unit: 'year' }) });
  const data = toRankingChartData(
    ranking([year], { metric: 'EARLIEST_START', unit: 'year', on: '2025-12-31' }),
    'title',
    'ID',
  );
  expect(data.points[0]?.span[0]).toBe(2017);
  expect(data.points[0]?.span[1]).toBeCloseTo(2025.99, 1);
  expect(data.points[0]?.shown).toBe('2017');
  expect(data.axis.min).toBe(2015);
});

test('values below zero get room for their labels; others begin at zero', () => {
  const shrinking = [row('Kota Batu', 1, 100), row('Kota Blitar', 2, -20)];
  expect(toRankingChartData(ranking(shrinking), 'title', 'ID').axis.min).toBe(-50);
  expect(toRankingChartData(ranking([row('Kota Batu', 1, 100)]), 'title', 'ID').axis.min).toBe(0);
});

test('the median is named with its number, and left out where there is only one place', () => {
  expect(toRankingChartData(ranking([row('Kota Batu', 1, 100)]), 'title', 'ID').line).toBeNull();
  const two = ranking([row('Kota Batu', 1, 10_000), row('Kota Blitar', 2, 1_000)], { median: 5_500 });
  expect(toRankingChartData(two, 'title', 'ID').line).toEqual({ at: 5_500, label: 'median 5.500' });
});
