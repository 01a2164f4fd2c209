import { expect, test } from 'vitest';
import { tileMarks } from './tileMarks.ts';

test('a mark is as short as it can be and still tells one name from the others', () => {
  const place = (code: string, name: string, kind: 'KABUPATEN' | 'KOTA' = 'KABUPATEN') => ({ code, name, kind });
  const marks = tileMarks([
    place('3507', 'Kabupaten Malang'),
    place('3510', 'Kabupaten Banyuwangi'),
    place('3526', 'Kabupaten Bangkalan'),
    place('3573', 'Kota Malang', 'KOTA'),
  ]);
  expect([...marks.values()]).toEqual(['Mal', 'Bany', 'Bang', 'Mal']);
});
