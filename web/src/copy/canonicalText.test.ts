import { expect, test } from 'vitest';
import { canonicalText } from './canonicalText.ts';

test('the order of members makes no difference, that of items does', () => {
  expect(canonicalText({ b: [2, 1], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[2,1]}');
  expect(canonicalText({ a: { d: null }, b: [2, 1] })).toBe('{"a":{"d":null},"b":[2,1]}');
  expect(canonicalText({ a: { d: null }, b: [1, 2] })).toBe('{"a":{"d":null},"b":[1,2]}');
});
