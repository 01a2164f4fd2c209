import { expect, test } from 'vitest';
import { quantity, ranking, row } from '../../testing/answers.ts';
import { bumpSheet } from './bumpSheet.ts';
import { coverageSheet } from './coverageSheet.ts';
import { rankingSheet } from './rankingSheet.ts';
import { yearsSheet } from './yearsSheet.ts';

test('a ranking holds the unranked places too, the reason where the value would stand', () => {
  const answer = ranking([row('Kabupaten Jember', 1, 27_500, { valueLow: 27_000, valueHigh: 28_000 })], {
    excluded: [{ reason: 'LAPSED', regency: { code: '3504', name: 'Kabupaten Tulungagung', kind: 'KABUPATEN' } }],
  });
  const sheet = rankingSheet(answer, 'ID');
  expect(sheet.head.slice(0, 5)).toEqual(['Peringkat', 'Seri', 'Kode BPS', 'Daerah', 'Pekerja rentan, orang']);
  expect(sheet.rows).toEqual([
    [1, 'tidak', '3501', 'Kabupaten Jember', 27_500, 27_000, 28_000, '', ''],
    ['', '', '3504', 'Kabupaten Tulungagung', 'Perlindungan sudah berakhir', '', '', '', ''],
  ]);
});

test('a year without a rank says why', () => {
  const place = { code: '3504', name: 'Kabupaten Tulungagung', kind: 'KABUPATEN', rankHistory: [] } as const;
  const years = [
    { year: 2023, rank: 1, tied: false, missing: null },
    { year: 2024, rank: null, tied: false, missing: 'LAPSED' },
  ] as const;
  const line = { place, years, label: '', isNamed: true, leads: false, spoken: '' };
  expect(bumpSheet({ years: [2023, 2024], lines: [line] }, 'EN')).toEqual({
    head: ['BPS code', 'Place', '2023', '2024'],
    rows: [['3504', 'Kabupaten Tulungagung', 1, 'Lapsed']],
  });
});

test('a year of layers says why it has none, and a layer that is not there stays empty', () => {
  const history = [
    { year: 2022, coverage: { protectedWorkers: quantity(null), byCategory: [] } },
    {
      year: 2023,
      coverage: {
        protectedWorkers: quantity(100),
        byCategory: [{ category: 'FISHERS', workers: quantity(100) } as const],
      },
    },
  ];
  expect(coverageSheet(history, 'EN').rows).toEqual([
    [2022, 'No published figure', ''],
    [2023, 100, 100],
  ]);
});

test('a sum over places has their number beside it', () => {
  const history = [
    { year: 2022, coverage: { placesWithValue: 0, protectedWorkers: quantity(null) } },
    { year: 2023, coverage: { placesWithValue: 22, protectedWorkers: quantity(300_000) } },
  ];
  expect(yearsSheet(history, 'ID')).toEqual({
    head: ['Tahun', 'Pekerja terlindungi, orang', 'Daerah dengan angka'],
    rows: [
      [2022, 'Belum ada angka yang dipublikasikan', 0],
      [2023, 300_000, 22],
    ],
  });
});
