import type { Bilingual } from '../i18n/bilingual.ts';

export const yearsChartWords: Bilingual<{ readonly legend: string }> = {
  ID: {
    legend:
      'Di atas titik: berapa daerah punya angka. Daerah tanpa angka tidak ikut dijumlah, jadi sebagian kenaikan berasal dari daerah yang baru tercatat.',
  },
  EN: {
    legend:
      'Above a point: how many places have a figure. Places without one are not in the sum, so part of a rise comes of places newly on record.',
  },
};
