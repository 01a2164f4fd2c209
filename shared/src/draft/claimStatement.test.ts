import { expect, test } from 'vitest';
import { claimKinds, wordsOf } from '../vocabulary/index.ts';
import { claimStatement } from './claimStatement.ts';

const largest = { kind: 'SOLE_FIRST', metric: 'VULNERABLE_WORKERS', scope: 'EAST_JAVA', rank: null } as const;

test('a claim is told in a sentence', () => {
  expect(claimStatement('Kabupaten Tulungagung', largest, 'ID')).toBe(
    'Kabupaten Tulungagung dikatakan terdepan di Jawa Timur menurut pekerja rentan.',
  );
  expect(claimStatement('Kabupaten Tulungagung', largest, 'EN')).toBe(
    'Kabupaten Tulungagung is said to lead in East Java by vulnerable workers.',
  );
  expect(claimStatement('Kota Batu', { ...largest, kind: 'RANK_N', scope: 'OTHER', rank: 3 }, 'ID')).toBe(
    'Kota Batu dikatakan berperingkat 3 menurut pekerja rentan.',
  );
});

test.each(wordsOf(claimKinds))('%s has a sentence of its own in both languages', (kind) => {
  const told = (language: 'ID' | 'EN') => claimStatement('Kota Batu', { ...largest, kind }, language);
  expect(told('ID')).toMatch(/^Kota Batu dikatakan .+\.$/);
  expect(told('EN')).toMatch(/^Kota Batu is said to .+\.$/);
});
