import type { Bilingual } from '../i18n/bilingual.ts';

export const bumpWords: Bilingual<{ readonly legend: string }> = {
  ID: {
    legend:
      'Garis yang putus: tahun itu tanpa peringkat. Yang terdepan pada tahun terakhir berwarna. Nama tanpa “Kota” ialah kabupaten.',
  },
  EN: {
    legend:
      'A broken line: no rank that year. Who leads in the last year stands in colour. A name without “Kota” is a kabupaten.',
  },
};
