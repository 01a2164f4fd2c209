import { expect, test } from 'vitest';
import { claimKinds, wordsOf } from '../vocabulary/index.ts';
import { claimStatement } from './claimStatement.ts';

const largest = { kind: 'SOLE_FIRST', metric: 'VULNERABLE_WORKERS', scope: 'EAST_JAVA', rank: null } as const;

test('a claim is told in a sentence', () => {
  expect(claimStatement('Kabupaten Tulungagung', largest, 'ID')).toBe(
    'Kabupaten Tulungagung dikatakan terdepan di Jawa Timur menurut jumlah pekerja rentan.',
  );
  expect(claimStatement('Kabupaten Tulungagung', largest, 'EN')).toBe(
    'Kabupaten Tulungagung is said to lead in East Java by number of vulnerable workers.',
  );
  expect(claimStatement('Kota Batu', { ...largest, kind: 'RANK_N', scope: 'OTHER', rank: 3 }, 'ID')).toBe(
    'Kota Batu dikatakan berperingkat 3 menurut jumlah pekerja rentan.',
  );
});

test.each([
  ['RISING', 'RISING_EVERY_YEAR', 'Kota Batu dikatakan naik dari tahun ke tahun dalam cakupan.'],
  [
    'AMONG_FIRST',
    'FIRST_TO_START',
    'Kota Batu dikatakan termasuk yang terdepan di Jawa Timur dalam memulai perlindungan pekerja.',
  ],
  ['AWARD', 'PARITRANA_AWARD', 'Kota Batu dikatakan meraih penghargaan Paritrana di Jawa Timur.'],
] as const)('%s by %s reads well', (kind, metric, statement) => {
  expect(claimStatement('Kota Batu', { ...largest, kind, metric }, 'ID')).toBe(statement);
});

test.each(wordsOf(claimKinds))('%s has a sentence of its own in both languages', (kind) => {
  const told = (language: 'ID' | 'EN') => claimStatement('Kota Batu', { ...largest, kind }, language);
  expect(told('ID')).toMatch(/^Kota Batu dikatakan .+\.$/);
  expect(told('EN')).toMatch(/^Kota Batu is said to .+\.$/);
});
