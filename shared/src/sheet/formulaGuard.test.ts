import { expect, test } from 'vitest';
import { guardFormula, unguardFormula } from './formulaGuard.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+62 81', "'+62 81"],
  ['-', "'-"],
  ['@name', "'@name"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠x', "'＠x"],
  // What is guarded already gets another guard, so that one can be taken off.
  ["'=1+1", "''=1+1"],
  ["''@x", "'''@x"],
  ["'quoted'", "'quoted'"],
  ['1=1', '1=1'],
  ['', ''],
])('%j is guarded as %j, and comes back', (text, guarded) => {
  expect(guardFormula(text)).toBe(guarded);
  expect(unguardFormula(guarded)).toBe(text);
});

test('numbers are left alone', () => {
  expect([guardFormula(-12), guardFormula(null)]).toEqual([-12, null]);
});
