import { describe, expect, it } from 'vitest';
import { employed, headcount } from '../testing/facts.ts';
import { isKnown, knownQuantity, missingAlike, missingQuantity, missingUntilAsked, ratioQuantity } from './quantity.ts';

describe('a quantity', () => {
  it('with a value has no reason and keeps its figures', () => {
    const figure = headcount(27_500);
    const quantity = knownQuantity(27_500, 'people', [figure]);
    expect(quantity).toMatchObject({ value: 27_500, unit: 'people', missing: null, figures: [figure] });
    expect(isKnown(quantity)).toBe(true);
  });

  it('of zero is known', () => {
    expect(isKnown(knownQuantity(0, 'people', [headcount(0)]))).toBe(true);
  });

  it('without a value has the reason, never a zero', () => {
    const quantity = missingQuantity('LAPSED', 'people');
    expect(quantity).toMatchObject({ value: null, missing: 'LAPSED', numerator: null, denominator: null, figures: [] });
    expect(isKnown(quantity)).toBe(false);
  });

  it('whose reason is worked out when it is asked for is a gap before that, in any unit', () => {
    let times = 0;
    const gap = missingUntilAsked(() => {
      times += 1;
      return 'LAPSED';
    }, 'people');
    const share = missingAlike(gap, 'percent');
    expect([isKnown(gap), isKnown(share), share.unit, times]).toEqual([false, false, 'percent', 0]);
    expect([gap.missing, gap.missing, share.missing, times]).toEqual(['LAPSED', 'LAPSED', 'LAPSED', 1]);
  });

  it('that is a ratio carries both its parts and the evidence of both', () => {
    const figure = headcount(50);
    const indicator = employed(2023, 200);
    expect(ratioQuantity(50, 200, 100, 'percent', { figures: [figure], indicators: [indicator] })).toEqual({
      value: 25,
      unit: 'percent',
      missing: null,
      numerator: 50,
      denominator: 200,
      figures: [figure],
      indicators: [indicator],
    });
  });
});
