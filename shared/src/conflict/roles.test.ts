import { describe, expect, it } from 'vitest';
import type { Figure } from '../quantity/index.ts';
import { headcount } from '../testing/facts.ts';
import { rolesOf } from './roles.ts';

const used = headcount(27_727, { id: 'used', standing: 'PREFERRED' });
const beside = (value: number, facts: Partial<Figure> = {}) => headcount(value, { id: 'beside', ...facts });

describe('beside a head count of 27,727 that is used', () => {
  it.each([
    ['the same value', 'AGREES', beside(27_727), {}],
    ['a rounding of it', 'AGREES', beside(28_000, { printed: '28 ribu', precision: 'ROUNDED' }), {}],
    ['a rounding of something else', 'RIVAL', beside(29_000, { printed: '29 ribu', precision: 'ROUNDED' }), {}],
    ['another value', 'RIVAL', beside(27_272), {}],
    ['a larger one', 'RIVAL', beside(30_000), {}],
    ['one that a source adds up to it', 'PART', beside(20_000), { beside: '2023-07-01' }],
    ['one that a source adds up to it only later', 'RIVAL', beside(20_000), { beside: '2025-01-01' }],
    [
      'one whose standing says that it counts a part',
      'PART',
      beside(20_000, { standingReason: 'Part only: first stage' }),
      {},
    ],
    ['one whose standing gives another reason', 'RIVAL', beside(20_000, { standingReason: 'Not yet verified' }), {}],
    ['one of less than half', 'PART', beside(13_000), {}],
    ['one of more than double', 'PART', beside(60_000), {}],
    ['one that is withdrawn', 'DEPRECATED', beside(27_272, { standing: 'DEPRECATED' }), {}],
  ])('%s is %s', (_case, role, figure, partSince) => {
    expect(rolesOf([used, figure], partSince, '2024-01-01')).toEqual([
      { figure: used, role: 'USED' },
      { figure, role },
    ]);
  });

  it('one that is not known yet is left out', () => {
    const late = beside(27_272, { knownFrom: '2025-01-01' });
    expect(rolesOf([used, late], {}, '2024-01-01')).toEqual([{ figure: used, role: 'USED' }]);
  });
});

it('figures that are all withdrawn have none that is used', () => {
  const withdrawn = beside(27_272, { standing: 'DEPRECATED' });
  expect(rolesOf([withdrawn], {}, '2024-01-01')).toEqual([{ figure: withdrawn, role: 'DEPRECATED' }]);
});
