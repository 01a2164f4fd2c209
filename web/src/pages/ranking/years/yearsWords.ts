import type { Bilingual } from '../../../i18n/bilingual.ts';

interface YearsWords {
  readonly title: (metric: string, first: number, last: number) => string;
  readonly empty: string;
  readonly scope: string;
  readonly place: string;
  /** The name of the files to take away. */
  readonly file: string;
}

export const yearsWords: Bilingual<YearsWords> = {
  ID: {
    title: (metric, first, last) => `Peringkat menurut ${metric} pada 31 Desember, ${first} sampai ${last}`,
    empty: 'Belum ada tahun yang dapat diperingkat.',
    scope: 'Di antara semua kabupaten dan kota, tanpa saringan; indeks dengan bobot baku kantor.',
    place: 'Daerah',
    file: 'pionir-peringkat-per-tahun',
  },
  EN: {
    title: (metric, first, last) => `Rank by ${metric} on 31 December, ${first} to ${last}`,
    empty: 'There is no year that can be ranked yet.',
    scope: 'Among all regencies and cities, without filters; the index by the office’s weights.',
    place: 'Place',
    file: 'pionir-ranks-by-year',
  },
};
