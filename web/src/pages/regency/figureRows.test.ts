import { expect, test } from 'vitest';
import { figure } from '../../testing/answers.ts';
import { regency } from '../../testing/regencyAnswer.ts';
import { toFigureRows } from './figureRows.ts';

const rowsOf = (...nodes: ReturnType<typeof figure>[]) => toFigureRows(regency({ figures: { nodes } }));

test('the same number of several sources is one row, a conflicting one another', () => {
  const { known } = rowsOf(
    figure({ slug: 'b', knownFrom: '2023-09-12' }),
    figure({ slug: 'a', knownFrom: '2023-09-01', standing: 'NORMAL' }),
    figure({ slug: 'c', value: 27_000 }),
  );
  expect(known.map(({ figures }) => figures.map(({ slug }) => slug))).toEqual([['c'], ['a', 'b']]);
});

test('a deprecated number does not hide among the used', () => {
  expect(rowsOf(figure({ slug: 'a' }), figure({ slug: 'b', standing: 'DEPRECATED' })).known).toHaveLength(2);
});

test('what became known later is counted, not shown', () => {
  const { known, laterCount } = rowsOf(figure({ slug: 'a' }), figure({ slug: 'b', knownFrom: '2024-01-01' }));
  expect(known).toHaveLength(1);
  expect(laterCount).toBe(1);
});

test('a figure reached twice is there once', () => {
  expect(rowsOf(figure({ slug: 'a' }), figure({ slug: 'a' })).known[0]?.figures).toHaveLength(1);
});
