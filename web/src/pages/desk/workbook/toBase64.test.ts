import { expect, test } from 'vitest';
import { toBase64 } from './toBase64.ts';

test.each([0, 1, 8191, 8192, 8193, 100_000])('%i bytes come back as they were', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
  const text = await toBase64(new Blob([bytes]));
  expect(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))).toEqual(bytes);
});
