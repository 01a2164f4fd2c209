import type { Clocks } from './questions.ts';

const dayMilliseconds = 86_400_000;
/** Days of 2024 and 2025, and of the part of 2026 before any run: without a common divisor, so that pairs come late again. */
const days = { from: '2024-01-01', count: 731 };
const knownDays = { from: '2026-01-01', count: 324 };

let asked = 0;

/**
 * Clocks that no question of this run has had, so that no answer to it is kept:
 * a day of two years, as known on a day of the year after. It is as much work
 * whichever they are; there are 236,844.
 */
export function nextClocks(): Clocks {
  asked += 1;
  return { on: dayOf(days), knownAt: dayOf(knownDays) };
}

function dayOf({ from, count }: typeof days): string {
  return new Date(Date.parse(from) + (asked % count) * dayMilliseconds).toISOString().slice(0, 10);
}
