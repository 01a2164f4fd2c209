import type { Bilingual } from '../../i18n/bilingual.ts';

interface RankingWords {
  readonly title: string;
  readonly table: string;
  readonly rank: string;
  readonly place: string;
  readonly value: string;
  readonly tableNote: string;
  readonly conflictNote: string;
  readonly above100: string;
  readonly excluded: (count: number) => string;
  readonly excludedNote: string;
  readonly method: string;
  readonly methodMore: string;
  /** What the listed documents are behind. */
  readonly sourcesOf: string;
  readonly years: string;
  readonly openYears: string;
  readonly closeYears: string;
}

export const rankingWords: Bilingual<RankingWords> = {
  ID: {
    title: 'Peringkat daerah',
    table: 'Tabel',
    rank: 'Peringkat',
    place: 'Daerah',
    value: 'Nilai',
    tableNote:
      'Tekan sebuah angka untuk melihat buktinya. “Setahun ini” adalah perubahan peringkat terhadap hari yang sama setahun sebelumnya; “baru” berarti saat itu tidak berperingkat. Nilai yang sama berbagi peringkat.',
    conflictNote:
      'Rentang kecil di bawah sebuah angka: sumber menyebut angka yang berbeda; rentang di bawah peringkat: sejauh mana hal itu dapat mengubahnya.',
    above100: 'di atas 100%: pembilang dan pembaginya berbeda cakupan',
    excluded: (count) => (count === 1 ? 'Satu daerah tidak berperingkat' : `${count} daerah tidak berperingkat`),
    excludedNote: 'Tidak ada angkanya bukan berarti nol. Alasannya:',
    method: 'Cara menghitung.',
    methodMore: 'Rumus, batas, dan contoh',
    sourcesOf: 'angka peringkat ini',
    years: 'Peringkat dari tahun ke tahun',
    openYears: 'Tampilkan',
    closeYears: 'Sembunyikan',
  },
  EN: {
    title: 'Ranking of regencies',
    table: 'Table',
    rank: 'Rank',
    place: 'Place',
    value: 'Value',
    tableNote:
      'Press a number to see its evidence. “In a year” is the change of rank against the same day a year before; “new” means not ranked then. Equal values share a rank.',
    conflictNote:
      'A small range below a number: sources state different numbers; below a rank: how far that could change it.',
    above100: 'above 100%: numerator and denominator differ in scope',
    excluded: (count) => (count === 1 ? 'One place is not ranked' : `${count} places are not ranked`),
    excludedNote: 'No figure does not mean zero. The reasons:',
    method: 'Method.',
    methodMore: 'Formula, limits and an example',
    sourcesOf: 'the numbers of this ranking',
    years: 'Ranks over the years',
    openYears: 'Show',
    closeYears: 'Hide',
  },
};
