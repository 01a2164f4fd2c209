import { expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 100, ['one two three']],
  ['incomprehensibilities are long', 5, ['incomprehensibilities', 'are', 'long']],
])('"%s" in %d', (text, room, lines) => {
  expect(wrapText(text, room, (part) => part.length)).toEqual(lines);
});
