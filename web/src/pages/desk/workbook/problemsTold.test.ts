import { expect, test } from 'vitest';
import { problemsTold } from './problemsTold.ts';

const told = {
  place: 'figures!E3 value',
  found: '"x"',
  expected: 'a plain number',
  foundId: '"x"',
  expectedId: 'bilangan biasa',
};

test('every problem is told; what is none is passed over', () => {
  const details = { problems: [told, { place: 'figures' }, 'x', null] };
  expect(problemsTold({ code: 'DATA_REFUSED', message: '', details })).toEqual([told]);
});

test('a refusal of another kind has none', () => {
  expect(problemsTold({ code: 'BODY_TOO_LARGE', message: '', details: {} })).toEqual([]);
  expect(problemsTold(null)).toEqual([]);
});
