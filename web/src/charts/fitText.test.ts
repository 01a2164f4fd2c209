import { expect, test } from 'vitest';
import { fitText } from './fitText.ts';

test.each([
  ['Nelayan', 7, 'Nelayan'],
  ['Pekerja keagamaan', 9, 'Pekerja…'],
  ['Pekerja keagamaan', 11, 'Pekerja ke…'],
  ['Nelayan', 0, '…'],
])('“%s” in a room of %s letters is “%s”', (text, room, fitted) => {
  expect(fitText(text, room, ({ length }) => length)).toBe(fitted);
});
