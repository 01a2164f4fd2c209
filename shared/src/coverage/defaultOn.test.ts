import { describe, expect, it } from 'vitest';
import { headcount, placeOf } from '../testing/facts.ts';
import { defaultOn } from './defaultOn.ts';
import type { PlaceFacts } from './place.ts';

const today = '2026-11-21';

/** So many places with a cohort that runs in the year, published in the June of it. */
function placesIn(year: number, count: number, from = 1): PlaceFacts[] {
  return Array.from({ length: count }, (_, index) =>
    placeOf(String(3500 + from + index), 100, {
      startsOn: `${year}`,
      headcounts: [headcount(100, { periodFrom: `${year}`, knownFrom: `${year}-06-01` })],
    }),
  );
}

describe('the day a question is about when it names none', () => {
  it.each([
    ['the newest year end with ten places', [...placesIn(2023, 10), ...placesIn(2024, 10, 11)], today, '2024-12-31'],
    ['passes over a year with nine', [...placesIn(2023, 10), ...placesIn(2025, 9, 11)], today, '2023-12-31'],
    ['is not ahead of knowledge', [...placesIn(2023, 10), ...placesIn(2026, 10, 11)], today, '2023-12-31'],
    ['can be the very day of knowledge', placesIn(2023, 10), '2023-12-31', '2023-12-31'],
    [
      'does not see figures known later',
      [...placesIn(2022, 10), ...placesIn(2023, 10, 11)],
      '2023-05-31',
      '2022-12-31',
    ],
    ['else the newest year end with any', [...placesIn(2022, 9), ...placesIn(2024, 2, 11)], today, '2024-12-31'],
    ['else the last year end', [], today, '2025-12-31'],
  ])('%s', (_rule, places, knownAt, on) => {
    expect(defaultOn(places, knownAt)).toBe(on);
    expect(defaultOn(places.toReversed(), knownAt)).toBe(on);
  });
});
