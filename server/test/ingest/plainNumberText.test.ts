import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber } from '../../src/ingest/cells/index.ts';
import { plainNumberText } from '../../src/ingest/writing/plainNumberText.ts';

describe('a number in plain digits', () => {
  it.each([
    [0, '0'],
    [27500, '27500'],
    [-7.25, '-7.25'],
    [1e-7, '0.0000001'],
    [-1.5e-9, '-0.0000000015'],
    [1.25e21, '1250000000000000000000'],
  ])('%d is written %s', (value, text) => {
    expect(plainNumberText(value)).toBe(text);
  });

  it('is read again as the same number', () => {
    const bounds = { minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
    fc.assert(
      fc.property(fc.double({ min: bounds.minimum, max: bounds.maximum, noNaN: true }), (value) => {
        fc.pre(!Object.is(value, -0));
        expect(plainNumber(bounds).read(plainNumberText(value))).toBe(value);
      }),
    );
  });
});
