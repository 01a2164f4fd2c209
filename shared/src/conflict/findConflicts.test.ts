import { describe, expect, it } from 'vitest';
import type { Figure } from '../quantity/index.ts';
import { headcount } from '../testing/facts.ts';
import { conflictText } from './conflictText.ts';
import { findConflicts } from './findConflicts.ts';

const figure = (id: string, value: number, facts: Partial<Figure> = {}) =>
  headcount(value, { id, sourceId: `source-${id}`, ...facts });
const preferred = figure('used', 29_025, { standing: 'PREFERRED' });
const idsIn = (figures: readonly Figure[], knownAt = '2024-01-01') =>
  findConflicts(figures, {}, knownAt).map((conflict) => conflict.figures.map((roled) => roled.figure.id));

describe('a conflict', () => {
  it.each([
    ['another value beside the preferred one', [figure('other', 28_000)], [['used', 'other']]],
    ['a withdrawn value', [figure('slip', 29_250, { standing: 'DEPRECATED' })], [['used', 'slip']]],
    ['the same value is none', [figure('same', 29_025)], []],
    ['a part is none', [figure('part', 5_000)], []],
    ['another period is none', [figure('later', 28_000, { periodFrom: '2024' })], []],
    ['another subject is none', [figure('elsewhere', 28_000, { subjectId: 'fishers' })], []],
    ['another measure is none', [figure('plan', 28_000, { measure: 'TARGET_HEADCOUNT' })], []],
  ])('%s', (_case, others, ids) => {
    expect(idsIn([preferred, ...others])).toEqual(ids);
  });

  it('shows what agrees and what is a part beside it: by role, the newest first', () => {
    const others = [
      figure('part', 5_000),
      figure('old', 28_000),
      figure('new', 28_500, { knownFrom: '2023-09-01' }),
      figure('same', 29_025),
    ];
    expect(idsIn([...others, preferred])).toEqual([['used', 'same', 'new', 'old', 'part']]);
  });

  it('is known only once both sides are', () => {
    const late = figure('late', 28_000, { knownFrom: '2025-01-01' });
    expect(idsIn([preferred, late])).toEqual([]);
    expect(idsIn([preferred, late], '2025-01-01')).toEqual([['used', 'late']]);
  });

  it('needs a figure that is preferred or withdrawn: else they are parts nobody added up', () => {
    expect(idsIn([figure('one', 300), figure('two', 400)])).toEqual([]);
  });

  it('is never about numbers that sources define each in their own way', () => {
    const rates = [figure('a', 26, { measure: 'COVERAGE_RATE_PUBLISHED', standing: 'PREFERRED' })];
    expect(idsIn([...rates, figure('b', 43, { measure: 'COVERAGE_RATE_PUBLISHED' })])).toEqual([]);
  });
});

it('a conflict is told in both languages', () => {
  const slip = (id: string) => figure(id, 29_250, { standing: 'DEPRECATED' });
  const [conflict] = findConflicts([preferred, slip('a'), slip('b'), figure('other', 28_000)], {}, '2024-01-01');
  expect(conflict && conflictText(conflict, 'ID')).toBe(
    'Dipakai 29.025 orang (1 sumber), karena diutamakan setelah sumber-sumbernya dibandingkan. Yang lain: 28.000 orang (1 sumber) dan 29.250 orang (2 sumber, tidak dipakai lagi).',
  );
  expect(conflict && conflictText(conflict, 'EN')).toBe(
    'Used: 29,025 people (1 source), preferred when the sources were compared. The others: 28,000 people (1 source) and 29,250 people (2 sources, no longer used).',
  );
});
