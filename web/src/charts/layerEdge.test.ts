import { expect, test } from 'vitest';
import { layerEdge } from './layerEdge.ts';

test('a year is flat around its end, and a gap has no edge', () => {
  expect(layerEdge([2023, 2024], [5, null])).toEqual([
    { x: 2022.8, y: 5 },
    { x: 2023.2, y: 5 },
    { x: 2023.8, y: null },
    { x: 2024.2, y: null },
  ]);
});
