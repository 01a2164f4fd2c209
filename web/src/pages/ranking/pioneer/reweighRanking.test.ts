import { expect, test } from 'vitest';
import { indexRanking, indexRow } from '../../../testing/indexAnswer.ts';
import { reweighRanking } from './reweighRanking.ts';

const everything = { kind: null, category: [], funding: [] };
const answer = indexRanking([
  indexRow('Kabupaten Jember', 1, [100, 100, 0, 0, 50, 50]),
  indexRow('Kota Malang', 2, [0, 0, 100, 100, 50, null]),
]);

test('weights that favour the second place make it the first', () => {
  const { rows, rankedCount, median } = reweighRanking(answer, everything, [0, 0, 50, 50, 0, 0]);
  expect(rows.nodes.map(({ regency, rank, value, quantity }) => [regency.name, rank, value, quantity.value])).toEqual([
    ['Kota Malang', 1, 100, 100],
    ['Kabupaten Jember', 2, 0, 0],
  ]);
  expect([rankedCount, median]).toEqual([2, 50]);
});

test('the weight of a gap goes to what is known, and no movement is claimed', () => {
  const malang = reweighRanking(answer, everything, [10, 10, 10, 10, 10, 50]).rows.nodes.find(
    ({ regency }) => regency.name === 'Kota Malang',
  );
  expect(malang?.components.map(({ weight }) => weight)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2, 0]);
  expect(malang?.movement).toBeNull();
});

test('a place that knows nothing of what is weighed is excluded with a reason', () => {
  const { rows, excluded, excludedCount } = reweighRanking(answer, everything, [0, 0, 0, 0, 0, 100]);
  expect(rows.nodes).toHaveLength(1);
  expect(excluded).toEqual([{ regency: answer.rows.nodes[1]?.regency, reason: 'TOO_FEW_COMPONENTS' }]);
  expect(excludedCount).toBe(answer.excludedCount + 1);
});
