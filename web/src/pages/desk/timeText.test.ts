import { expect, test } from 'vitest';
import { timeText } from './timeText.ts';

test('a moment is told by the clocks of Jakarta', () => {
  expect(timeText('2026-11-21T10:05:30.000Z', 'ID')).toBe('21 Nov 2026, 17.05 WIB');
  expect(timeText('2026-12-31T23:30:00Z', 'EN')).toBe('1 Jan 2027, 06:30 WIB');
});
