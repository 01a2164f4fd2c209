import type { Bilingual } from '../i18n/bilingual.ts';

interface DaysWords {
  readonly legend: string;
  readonly on: string;
  readonly knownAt: string;
  readonly knownThen: string;
  readonly defaults: string;
  readonly years: string;
}

export const daysWords: Bilingual<DaysWords> = {
  ID: {
    legend: 'Dua tanggal',
    on: 'Keadaan pada',
    knownAt: 'Menurut yang terbit sampai',
    knownThen: 'Hanya yang sudah diketahui pada hari itu',
    defaults: 'Kembali ke hari baku',
    years: 'Akhir tahun',
  },
  EN: {
    legend: 'Two dates',
    on: 'As of',
    knownAt: 'Published up to',
    knownThen: 'Only what was known on that day',
    defaults: 'Back to the default days',
    years: 'End of year',
  },
};
