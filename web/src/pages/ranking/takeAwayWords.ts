import type { Bilingual } from '../../i18n/bilingual.ts';

export const takeAwayWords: Bilingual<{ title: string; workbook: string; csv: string }> = {
  ID: { title: 'Ambil peringkat ini', workbook: 'Unduh XLSX', csv: 'Unduh CSV' },
  EN: { title: 'Take this ranking away', workbook: 'Download XLSX', csv: 'Download CSV' },
};
