import { expect, test } from 'vitest';
import { listOf } from './listOf.ts';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A dan B'],
  [['A', 'B', 'C'], 'A, B dan C'],
])('%j reads “%s”', (items, text) => {
  expect(listOf(items, 'ID')).toBe(text);
});
