import { array, assert, integer, property, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { KeyNumbers } from '../../src/ingest/checks/KeyNumbers.ts';

const number = integer({ min: -1000, max: 1000 }).filter((value) => value !== 0);

it('numbers are kept by key as a map keeps them', () => {
  assert(
    property(array(tuple(string({ maxLength: 6 }), number), { maxLength: 3000 }), (entries) => {
      const numbers = new KeyNumbers();
      const map = new Map<string, number>();
      for (const [key, value] of entries) {
        expect(numbers.add(key, value)).toBe(map.get(key));
        if (!map.has(key)) map.set(key, value);
      }
      expect(numbers.size).toBe(map.size);
      for (const [key, value] of map) expect(numbers.get(key)).toBe(value);
      for (const [key] of entries) expect(numbers.get(`${key}~`)).toBe(map.get(`${key}~`));
    }),
    { numRuns: 50, seed: 20_261_121 },
  );
});

it('no two of a million keys that differ little are taken for one another', () => {
  const numbers = new KeyNumbers();
  const taken = Array.from({ length: 1_000_000 }, (_, index) => numbers.add(`3504-apbd-${index}-headcount`, index + 1));
  expect(taken.every((earlier) => earlier === undefined)).toBe(true);
  expect(numbers.size).toBe(1_000_000);
});
