import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeWeights, presetOf, shareList, weightPresets, withWeight } from './indexWeights.ts';

const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })
  .filter((list) => list.some((weight) => weight > 0));

test('the office’s weights are 30, 15, 15, 15, 10, 15', () => {
  expect(officeWeights).toEqual([30, 15, 15, 15, 10, 15]);
});

test.each([
  [null, 'OFFICE'],
  [[60, 30, 30, 30, 20, 30], 'OFFICE'],
  [[1, 1, 1, 1, 1, 1], 'EQUAL'],
  [[50, 50, 0, 0, 0, 0], 'PEOPLE'],
  [[50, 49, 0, 0, 0, 0], 'OWN'],
] as const)('%s is %s', (list, preset) => {
  expect(presetOf(list)).toBe(preset);
});

test('a preset is recognised as itself', () => {
  expect(presetOf(weightPresets.EQUAL)).toBe('EQUAL');
  expect(presetOf(weightPresets.PEOPLE)).toBe('PEOPLE');
});

test('shares add up to one, and no slider can leave nothing to weigh', () => {
  fc.assert(
    fc.property(weights, fc.nat(5), fc.integer({ min: 0, max: 100 }), (list, index, weight) => {
      const next = withWeight(list, index, weight);
      expect(next.some((each) => each > 0)).toBe(true);
      expect(shareList(next).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }),
  );
});
