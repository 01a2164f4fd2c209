import { formatDate } from '@pionir/shared';
import type { Bilingual } from '../i18n/bilingual.ts';

interface CopyWords {
  readonly madeOn: (day: string) => string;
  readonly served: string;
  readonly notHeld: string;
  readonly seeServed: string;
}

export const copyWords: Bilingual<CopyWords> = {
  ID: {
    madeOn: (day) => `Salinan tanpa server, dibuat ${formatDate(day, 'ID')}.`,
    served: 'Buka situs asalnya.',
    notHeld:
      'Salinan ini tidak memuat jawaban itu. Yang dimuatnya: hari bawaan dan akhir setiap tahun, menurut yang diketahui kini atau pada hari itu, dan satu saringan pada hari bawaan.',
    seeServed: 'Lihat di situs asalnya.',
  },
  EN: {
    madeOn: (day) => `A copy without a server, made on ${formatDate(day, 'EN')}.`,
    served: 'Open the site it is of.',
    notHeld:
      'This copy holds no answer to that. It holds the default day and the end of each year, as known now or on that day, and one filter on the default day.',
    seeServed: 'See it on the site it is of.',
  },
};
