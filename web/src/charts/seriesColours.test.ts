import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seriesColours } from './seriesColours.ts';

const colours = { trades: ['a', 'b', 'c', 'd', 'e'], offices: ['1', '2', '3', '4', '5'] };
const layers = (trades: number, offices: number) => [
  ...Array.from({ length: trades }, () => ({ isVulnerable: true })),
  ...Array.from({ length: offices }, () => ({ isVulnerable: false })),
];

test('a few layers take tones far apart, trades and offices each their own', () => {
  expect(seriesColours(layers(3, 1), colours)).toEqual(['a', 'c', 'e', '1']);
});

test('no two layers are alike, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 }), (trades, offices) => {
      expect(new Set(seriesColours(layers(trades, offices), colours)).size).toBe(trades + offices);
    }),
  );
});
