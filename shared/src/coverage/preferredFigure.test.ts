import { describe, expect, it } from 'vitest';
import { headcount } from '../testing/facts.ts';
import { preferredFigure, usableFigures } from './preferredFigure.ts';

const june = headcount(100, { id: 'b-june', knownFrom: '2023-06-01' });
const july = headcount(110, { id: 'c-july', knownFrom: '2023-07-01' });
const alsoJuly = headcount(120, { id: 'a-july', knownFrom: '2023-07-01' });
const mayPreferred = headcount(90, { id: 'd-may', knownFrom: '2023-05-01', standing: 'PREFERRED' });
const augustPreferred = headcount(95, { id: 'e-august', knownFrom: '2023-08-01', standing: 'PREFERRED' });
const augustDeprecated = headcount(999, { id: 'f-august', knownFrom: '2023-08-01', standing: 'DEPRECATED' });

describe('preferredFigure', () => {
  it.each([
    ['the only one', [june], '2023-12-31', 100],
    ['on the very day it is known', [june], '2023-06-01', 100],
    ['the one known latest', [june, july], '2023-12-31', 110],
    ['of those known latest the first by id', [june, july, alsoJuly], '2023-12-31', 120],
    ['the preferred one, though others are known later', [mayPreferred, june, july], '2023-12-31', 90],
    ['another one as long as the preferred one is not known', [june, augustPreferred], '2023-07-31', 100],
    ['of two preferred ones the one known latest', [mayPreferred, augustPreferred], '2023-12-31', 95],
    ['never a deprecated one', [june, augustDeprecated], '2023-12-31', 100],
  ])('takes %s', (_rule, figures, knownAt, value) => {
    expect(preferredFigure(figures, knownAt)?.value).toBe(value);
    expect(preferredFigure(figures.toReversed(), knownAt)?.value).toBe(value);
  });

  it.each([
    ['there is none', [], '2023-12-31'],
    ['none is known yet', [june, july], '2023-05-31'],
    ['all are deprecated', [augustDeprecated], '2023-12-31'],
  ])('takes nothing where %s', (_case, figures, knownAt) => {
    expect(preferredFigure(figures, knownAt)).toBeNull();
  });
});

describe('usableFigures', () => {
  it('are known by the day and not deprecated', () => {
    expect(usableFigures([june, july, augustPreferred, augustDeprecated], '2023-07-01')).toEqual([june, july]);
  });
});
