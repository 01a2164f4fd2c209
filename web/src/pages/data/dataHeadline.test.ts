import { expect, test } from 'vitest';
import { dataHeadline } from './dataHeadline.ts';

test('the headline counts what is in the data', () => {
  const counts = { figureCount: 1094, regencyCount: 38, sourceCount: 397 };
  expect(dataHeadline(counts, 'ID')).toBe(
    '1.094 angka tentang 38 kabupaten dan kota, dari 397 dokumen, boleh diambil semuanya',
  );
  expect(dataHeadline(counts, 'EN')).toBe(
    '1,094 figures on 38 regencies and cities, from 397 documents, all of them yours to take',
  );
});
