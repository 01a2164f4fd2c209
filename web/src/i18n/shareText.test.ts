import { expect, test } from 'vitest';
import { shareText } from './shareText.ts';

test.each([
  [0, '0%'],
  [0.0002, '<1%'],
  [0.032, '3%'],
  [0.845, '85%'],
  [0.9999, '>99%'],
  [1, '100%'],
])('a share of %s reads %s', (share, text) => {
  expect(shareText(share, 'ID')).toBe(text);
});
