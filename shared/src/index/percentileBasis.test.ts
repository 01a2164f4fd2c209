import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentileBasis } from './percentileBasis.ts';
import type { PercentileBasis } from './percentileBasis.ts';

test('the counts give the percentile', () => {
  const someValues = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 });
  fc.assert(
    fc.property(someValues, fc.nat(), fc.boolean(), (values, at, higherIsBetter) => {
      const basis = percentileBasis([null, ...values], 1 + (at % values.length), higherIsBetter);
      const { percentile, worse, equal, valued } = basis as PercentileBasis;
      expect(valued).toBe(values.length);
      expect(percentile).toBeCloseTo(valued === 1 ? 50 : ((worse + equal / 2) / (valued - 1)) * 100, 9);
    }),
  );
});

test('an unknown value has none', () => {
  expect(percentileBasis([1, null, 3], 1, true)).toBeNull();
  expect(percentileBasis([1, null, 3], 2, true)).toEqual({ percentile: 100, worse: 1, equal: 0, valued: 2 });
  expect(percentileBasis([2017, 2020, 2020], 1, false)).toEqual({ percentile: 25, worse: 0, equal: 1, valued: 3 });
});
