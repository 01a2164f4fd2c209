import { expect, test } from 'vitest';
import { byEntryText, medianText, movementText } from './standingText.ts';

test.each([
  [-186_305, 'ID', '+186.305'],
  [565, 'ID', '−565'],
  [565.4, 'EN', '−565'],
  [0, 'ID', 'di median'],
  [0.3, 'EN', 'at median'],
  [null, 'ID', null],
] as const)('%s people to the median, in %s: %s', (gap, language, text) => {
  expect(medianText(gap, language)).toBe(text);
});

test.each([
  [3, 'ID', '▲ 3', 'naik 3'],
  [-2, 'EN', '▼ 2', 'down 2'],
  [0, 'ID', 'tetap', 'tetap'],
  [null, 'EN', 'new', 'not ranked a year before'],
] as const)('movement %s in %s: %s, spoken %s', (movement, language, shown, spoken) => {
  expect(movementText(movement, language)).toMatchObject({ shown, spoken });
});

test.each([
  [null, null, null],
  [0, null, null],
  [-4, '4 karena daerah baru masuk', '4 by places that entered'],
  [2, '2 karena daerah keluar', '2 by places that left'],
])('ranks moved by %s through others', (byEntry, indonesian, english) => {
  expect(byEntryText(byEntry, 'ID')).toBe(indonesian);
  expect(byEntryText(byEntry, 'EN')).toBe(english);
});
