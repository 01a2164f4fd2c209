import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { YearAnswer } from '../graphql/types.ts';
import { quantity } from '../testing/answers.ts';
import { toCoverageChartData } from './toCoverageChartData.ts';

const year = (number: number, fishers: number | null): YearAnswer => ({
  year: number,
  coverage: {
    protectedWorkers: quantity(fishers, fishers === null ? { missing: 'LAPSED' } : {}),
    byCategory: fishers === null ? [] : [{ category: 'FISHERS', workers: quantity(fishers) }],
  },
});

test('a gap is a gap: null in the series, named in the gaps, with its reason in words', () => {
  const data = toCoverageChartData([year(2023, 3_000), year(2024, null), year(2025, 5_000)], 'Kabupaten Gresik', 'ID');
  expect(data.series).toEqual([
    {
      category: 'FISHERS',
      label: 'Nelayan',
      isVulnerable: true,
      values: [3_000, null, 5_000],
      tops: [3_000, null, 5_000],
    },
  ]);
  expect(data.gaps).toEqual([2024]);
  expect(data.spoken[1]).toBe('2024: Perlindungan sudah berakhir');
});

test('no missing value ever becomes a zero', () => {
  const histories = fc.array(fc.option(fc.integer({ min: 1, max: 100_000 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(histories, (values) => {
      const data = toCoverageChartData(
        values.map((value, index) => year(2015 + index, value)),
        'Kabupaten Gresik',
        'EN',
      );
      expect(data.series.flatMap((series) => series.values)).not.toContain(0);
      expect(data.gaps).toHaveLength(values.filter((value) => value === null).length);
    }),
  );
});

test('a category that a year lacks is null there, not zero', () => {
  const both: YearAnswer = {
    year: 2024,
    coverage: {
      protectedWorkers: quantity(30),
      byCategory: [
        { category: 'FISHERS', workers: quantity(10) },
        { category: 'VILLAGE_OFFICIALS', workers: quantity(20) },
      ],
    },
  };
  const { series } = toCoverageChartData([year(2023, 5), both], 'Kabupaten Gresik', 'EN');
  expect(series.map((each) => [each.category, each.isVulnerable, each.values])).toEqual([
    ['FISHERS', true, [5, 10]],
    ['VILLAGE_OFFICIALS', false, [null, 20]],
  ]);
  // Where it is lacking, its edge lies upon the layer below.
  expect(series.map(({ tops }) => tops)).toEqual([
    [5, 10],
    [5, 30],
  ]);
});
