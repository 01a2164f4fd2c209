import { expect, test } from 'vitest';
import { figure } from '../../testing/answers.ts';
import { changedParts } from './changedParts.ts';
import { quantityAt } from './quantityAt.ts';

test('what changed is named, and nothing else', () => {
  expect(changedParts(figure(), figure({ value: 29_025, printed: '29.025' }), 'ID')).toEqual(['angka', 'cetakan']);
  expect(changedParts(figure(), figure({ standing: 'DEPRECATED', standingReason: 'slip' }), 'EN')).toEqual([
    'standing',
  ]);
  expect(changedParts(figure(), figure(), 'EN')).toEqual([]);
});

test('a figure opens as it stood at a revision', () => {
  const { slug, knownFrom, ...cells } = figure({ value: 5, printed: 'lima' });
  const quantity = quantityAt({ slug, knownFrom }, cells);
  expect(quantity.value).toBe(5);
  expect(quantity.figures).toEqual([{ slug, knownFrom, ...cells }]);
});
