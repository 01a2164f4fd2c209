import { expect, it } from 'vitest';
import { formatBytes } from './formatBytes.ts';

it.each([
  [0, '0 byte', '0 bytes'],
  [999, '999 byte', '999 bytes'],
  [1000, '1 kB', '1 kB'],
  [78_400, '78 kB', '78 kB'],
  [999_499, '999 kB', '999 kB'],
  [999_500, '1 MB', '1 MB'],
  [1_240_000, '1,2 MB', '1.2 MB'],
])('%i bytes are written %s, %s', (bytes, indonesian, english) => {
  expect([formatBytes(bytes, 'ID'), formatBytes(bytes, 'EN')]).toEqual([indonesian, english]);
});
