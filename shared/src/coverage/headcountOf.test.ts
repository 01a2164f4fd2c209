import { describe, expect, it } from 'vitest';
import { headcount } from '../testing/facts.ts';
import { headcountOf } from './headcountOf.ts';

const deprecated = headcount(999, { standing: 'DEPRECATED' });

describe('the head count of a cohort', () => {
  it('is a published figure, with that figure', () => {
    const figure = headcount(100);
    expect(headcountOf([figure], '2023-12-31')).toMatchObject({ value: 100, missing: null, figures: [figure] });
  });

  it('is not a figure of another measure', () => {
    const target = headcount(500, { measure: 'TARGET_HEADCOUNT', standing: 'PREFERRED' });
    expect(headcountOf([target, headcount(100)], '2023-12-31').value).toBe(100);
    expect(headcountOf([target], '2023-12-31')).toMatchObject({ value: null, missing: 'NOT_PUBLISHED' });
  });

  it.each([
    ['NOT_YET_KNOWN', 'it is published later', [headcount(100)], '2023-05-31'],
    ['NOT_PUBLISHED', 'there is no figure', [], '2023-12-31'],
    ['NOT_PUBLISHED', 'the only figure is deprecated', [deprecated], '2023-12-31'],
    ['NOT_PUBLISHED', 'the only figure is deprecated and known later', [deprecated], '2023-05-31'],
  ])('is %s where %s', (missing, _case, figures, knownAt) => {
    expect(headcountOf(figures, knownAt)).toMatchObject({ value: null, missing, figures: [] });
  });
});
