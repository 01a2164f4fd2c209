import { expect, test } from 'vitest';
import type { RankYearsPlace } from '../graphql/types.ts';
import { toBumpChartData } from './toBumpChartData.ts';

function place(code: string, name: string, ranks: readonly (number | null)[]): RankYearsPlace {
  return {
    code,
    name,
    kind: 'KABUPATEN',
    rankHistory: ranks.map((rank, index) => ({
      year: 2020 + index,
      rank,
      tied: false,
      missing: rank === null ? 'NOT_PUBLISHED' : null,
    })),
  };
}

const data = toBumpChartData(
  [
    place('3501', 'Kabupaten Pacitan', [null, null, null]),
    place('3504', 'Kabupaten Tulungagung', [null, 1, null]),
    place('3523', 'Kabupaten Tuban', [null, null, 1]),
  ],
  (first, last) => `${first}-${last}`,
  'ID',
);

test('the years begin with the first rank of anybody, and who never has one has no line', () => {
  expect(data.title).toBe('2021-2022');
  expect(data.years).toEqual([2021, 2022]);
  expect(data.lines.map((line) => line.label)).toEqual(['Tuban', 'Tulungagung']);
});

test('a gap stays a gap, spoken as one', () => {
  expect(data.lines.map((line) => line.years.map(({ rank }) => rank))).toEqual([
    [null, 1],
    [1, null],
  ]);
  expect(data.lines[1]?.spoken).toBe('Kabupaten Tulungagung: 2021 peringkat 1, 2022 tanpa peringkat');
});

test('who leads in the last year is marked, who has no rank then is not named', () => {
  expect(data.lines.map(({ leads, isNamed }) => [leads, isNamed])).toEqual([
    [true, true],
    [false, false],
  ]);
});
