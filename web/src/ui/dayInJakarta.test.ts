import { expect, test } from 'vitest';
import { dayInJakarta } from './dayInJakarta.ts';

test.each([
  ['2026-11-20T16:59:59Z', '2026-11-20'],
  ['2026-11-20T17:00:00Z', '2026-11-21'],
])('%s is %s in Jakarta', (moment, day) => {
  expect(dayInJakarta(new Date(moment))).toBe(day);
});
