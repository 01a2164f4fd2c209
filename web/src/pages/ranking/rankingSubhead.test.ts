import { expect, test } from 'vitest';
import { rankingSubhead } from './rankingSubhead.ts';

const days = { on: '2023-09-12', knownAt: '2023-09-12' };

test('both days are always stated', () => {
  const view = { kind: null, category: [], funding: [] } as const;
  expect(rankingSubhead(days, view, 'ID')).toBe(
    'Keadaan pada 12 Sep 2023, menurut yang sudah terbit sampai 12 Sep 2023.',
  );
  expect(rankingSubhead(days, view, 'EN')).toBe('As of 12 Sep 2023, by what had been published up to 12 Sep 2023.');
});

test('every filter is stated', () => {
  const view = { kind: 'KOTA', category: ['FISHERS', 'FARMERS'], funding: ['DBHCHT'] } as const;
  expect(rankingSubhead(days, view, 'ID')).toContain(
    'Hanya kota. Kelompok pekerja: Nelayan dan Petani. Sumber dana: DBHCHT.',
  );
});
