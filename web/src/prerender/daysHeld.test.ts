import { expect, test } from 'vitest';
import { daysHeld } from './daysHeld.ts';

test('the default day and the end of each year that is over, as known now and as known then', () => {
  expect(daysHeld({ defaultOn: '2024-12-31', firstYear: 2023, lastYear: 2025 })).toEqual([
    { on: null, knownAt: null },
    { on: null, knownAt: '2024-12-31' },
    { on: '2023-12-31', knownAt: null },
    { on: '2023-12-31', knownAt: '2023-12-31' },
    { on: '2024-12-31', knownAt: null },
    { on: '2024-12-31', knownAt: '2024-12-31' },
  ]);
});

test('without coverage there is the default day alone', () => {
  const days = daysHeld({ defaultOn: '2024-12-31', firstYear: null, lastYear: null });
  expect(days.map(({ on }) => on)).toEqual([null, null]);
});
