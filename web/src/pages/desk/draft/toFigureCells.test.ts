import { expect, test } from 'vitest';
import { toFigureCells } from './toFigureCells.ts';

test('a figure comes with the cells that it has, empty where it has none', () => {
  const cells = toFigureCells({
    slug: '3504-a-headcount-1',
    measure: 'HEADCOUNT',
    value: 27_500,
    unit: 'people',
    periodFrom: '2023',
    periodTo: null,
    printed: '27.500',
    precision: 'EXACT',
    standing: 'PREFERRED',
    standingReason: null,
    note: null,
    source: { slug: '3504-pemkab-20230912' },
  });
  expect(cells).toMatchObject({ figure_id: '3504-a-headcount-1', value: '27500', period_to: '', note: '' });
  expect(cells).not.toHaveProperty('subject_id');
});
