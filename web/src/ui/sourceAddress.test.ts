import { expect, test } from 'vitest';
import { sourceAddress } from './sourceAddress.ts';

test.each([
  ['https://example.org/a', 'Antara', 'https://example.org/a'],
  ['http://example.org/a', 'Antara', 'http://example.org/a'],
  ['javascript:alert(1)', 'Antara', null],
  ['data:text/html,x', 'Antara', null],
  ['https://', 'Antara', null],
  ['https://copies.example/a', 'Antara (copy at Scribd)', null],
  [null, 'BPS', null],
])('%s of %s is linked as %s', (url, publisher, address) => {
  expect(sourceAddress({ url, publisher })).toBe(address);
});
