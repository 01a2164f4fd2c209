import { expect, it } from 'vitest';
import { nextClocks } from '../../bench/nextClocks.ts';
import { percentile } from '../../bench/percentile.ts';

it('gives each question of a run clocks of its own, all of them days', () => {
  const seen = Array.from({ length: 5000 }, nextClocks);
  expect(new Set(seen.map(({ on, knownAt }) => `${on} ${knownAt}`)).size).toBe(5000);
  expect(endsOf(seen.map(({ on }) => on))).toEqual(['2024-01-01', '2025-12-31']);
  expect(endsOf(seen.map(({ knownAt }) => knownAt))).toEqual(['2026-01-01', '2026-11-20']);
});

it('takes the nearest rank for a percentile', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([50, 95, 100].map((hundredths) => percentile(values, hundredths))).toEqual([50, 95, 100]);
  expect(percentile([7], 95)).toBe(7);
  expect(() => percentile([], 50)).toThrow('No values');
});

/** The first and the last of them. */
function endsOf(texts: readonly string[]): (string | undefined)[] {
  const sorted = texts.toSorted();
  return [sorted[0], sorted.at(-1)];
}
