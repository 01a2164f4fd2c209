import type { Bilingual } from '../../i18n/bilingual.ts';

interface TakeAwayWords {
  readonly title: string;
  readonly workbook: string;
  readonly csv: string;
  /** In a copy, of a view that it has no file of. */
  readonly elsewhere: string;
}

export const takeAwayWords: Bilingual<TakeAwayWords> = {
  ID: {
    title: 'Ambil peringkat ini',
    workbook: 'Unduh XLSX',
    csv: 'Unduh CSV',
    elsewhere: 'Salinan ini hanya memuat berkas peringkat bawaan. Tampilan ini dapat diunduh dari situs asalnya.',
  },
  EN: {
    title: 'Take this ranking away',
    workbook: 'Download XLSX',
    csv: 'Download CSV',
    elsewhere:
      'This copy holds the files of the first ranking alone. This view can be downloaded from the site it is of.',
  },
};
