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
  readonly between: string;
  readonly firstIn: string;
  readonly ofWeightings: string;
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
    between: '. Dengan bobot lain di sekitar bobot ini peringkatnya ',
    firstIn: '; dalam ',
    ofWeightings: ' pembobotan itu ia pertama.',
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
    between: '. With other weights around these its rank is ',
    firstIn: '; it is first in ',
    ofWeightings: ' of those weightings.',
  },
};
