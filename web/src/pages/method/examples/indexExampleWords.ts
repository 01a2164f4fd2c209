import type { Bilingual } from '../../../i18n/bilingual.ts';

interface IndexExampleWords {
  readonly component: string;
  readonly value: string;
  readonly percentile: string;
  readonly weight: (own: number, known: number) => string;
  readonly weightHead: string;
  readonly contribution: string;
  readonly unranked: (name: string) => string;
  readonly rank: string;
  readonly ranked: (rank: number, of: number) => string;
  readonly between: string;
  readonly interval: (share: string) => string;
  readonly firstIn: string;
  readonly ofWeightings: string;
  readonly first: string;
}

export const indexExampleWords: Bilingual<IndexExampleWords> = {
  ID: {
    component: 'Komponen',
    value: 'Nilai',
    percentile: 'Persentil',
    weight: (own, known) => `Bobot bakunya ${own} dari ${known}, jumlah bobot komponen yang diketahui.`,
    weightHead: 'Bobot',
    contribution: 'Hasil',
    unranked: (name) => `${name} tidak berperingkat dalam indeks: `,
    rank: 'Itu peringkat ',
    ranked: (rank, of) => `Peringkat ${rank} di antara ${of} daerah yang punya indeks.`,
    between: '. Dengan bobot lain di sekitar bobot ini peringkatnya ',
    interval: (share) => `Rentang peringkat yang memuat ${share} pembobotan di sekitar bobot yang dipakai.`,
    firstIn: '; dalam ',
    ofWeightings: ' pembobotan itu ia pertama.',
    first: 'Bagian pembobotan yang menempatkannya pertama, sendirian atau seri.',
  },
  EN: {
    component: 'Component',
    value: 'Value',
    percentile: 'Percentile',
    weight: (own, known) => `Its default weight is ${own} of ${known}, the weights of the known components together.`,
    weightHead: 'Weight',
    contribution: 'Product',
    unranked: (name) => `${name} has no rank in the index: `,
    rank: 'That is rank ',
    ranked: (rank, of) => `Rank ${rank} among ${of} places that have an index.`,
    between: '. With other weights around these its rank is ',
    interval: (share) => `The interval of ranks that holds ${share} of the weightings around the weights used.`,
    firstIn: '; it is first in ',
    ofWeightings: ' of those weightings.',
    first: 'The share of weightings that put it first, alone or tied.',
  },
};
