import { expect, test } from 'vitest';
import { quantity } from '../testing/answers.ts';
import { toYearsChartData } from './toYearsChartData.ts';

const year = (number: number, value: number | null, placesWithValue: number) => ({
  year: number,
  coverage: { placesWithValue, protectedWorkers: quantity(value) },
});

test('the title states the first and the last year with the places each of them sums', () => {
  const data = toYearsChartData([year(2017, 293, 1), year(2018, null, 0), year(2019, 27_500, 22)], 38, 'EN');
  expect(data.title).toBe(
    'Workers on record as protected: 293 in 1 of 38 places in 2017, 27,500 in 22 of 38 places in 2019',
  );
  expect(data.points.map(({ value, note }) => [value, note])).toEqual([
    [293, '1/38'],
    [null, ''],
    [27_500, '22/38'],
  ]);
});

test('a year without a figure is a reason, not a zero', () => {
  const data = toYearsChartData([year(2018, null, 0)], 38, 'ID');
  expect(data.title).toBe('Belum ada tahun dengan angka yang diketahui');
  expect(data.points[0]).toMatchObject({ value: null, spoken: '2018: belum ada angka yang dipublikasikan' });
});

test('a year says how many places it sums', () => {
  const data = toYearsChartData([year(2019, 27_500, 22)], 38, 'ID');
  expect(data.title).toBe('Pekerja yang tercatat terlindungi: 27.500 di 22 dari 38 daerah pada 2019');
  expect(data.points[0]?.spoken).toBe('2019: 27.500 orang, 22 dari 38 daerah punya angka');
});
