import type { Bilingual } from '../i18n/bilingual.ts';

export interface MapWords {
  readonly steps: string;
  readonly gaps: string;
  readonly gap: (count: number) => string;
  readonly shapes: string;
  readonly hint: string;
  readonly hand: string;
}

export const mapWords: Bilingual<MapWords> = {
  ID: {
    steps: 'Makna warna',
    gaps: 'Daerah tanpa angka',
    gap: (_count) => ' daerah tanpa angka, dengan alasannya',
    shapes: 'Satu daerah satu kotak; kota bersudut bulat.',
    hint: 'Papan ketik: tombol panah berpindah daerah, Enter membuka profilnya.',
    hand: 'Sentuh sebuah daerah untuk membuka profilnya.',
  },
  EN: {
    steps: 'What the tones mean',
    gaps: 'Places without a figure',
    gap: (count) => ` ${count === 1 ? 'place' : 'places'} without a figure, each with its reason`,
    shapes: 'A square for each place; cities have round corners.',
    hint: 'Keyboard: the arrow keys move between places, Enter opens the profile.',
    hand: 'Touch a place to open its profile.',
  },
};
