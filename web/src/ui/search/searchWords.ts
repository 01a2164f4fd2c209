import type { Bilingual } from '../../i18n/bilingual.ts';

interface SearchWords {
  readonly label: string;
  readonly hint: string;
  readonly found: string;
  readonly none: string;
  readonly loading: string;
  readonly failed: string;
  readonly count: (count: number) => string;
}

export const searchWords: Bilingual<SearchWords> = {
  ID: {
    label: 'Cari daerah',
    hint: 'Cari daerah atau kode',
    found: 'Daerah yang cocok',
    none: 'Tidak ada daerah yang cocok.',
    loading: 'Memuat daftar daerah…',
    failed: 'Daftar daerah tidak dapat dimuat.',
    count: (count) => `${count} daerah cocok`,
  },
  EN: {
    label: 'Search for a place',
    hint: 'Search a place or code',
    found: 'Places that fit',
    none: 'No place fits.',
    loading: 'Loading the list of places…',
    failed: 'The list of places could not be loaded.',
    count: (count) => `${count} ${count === 1 ? 'place fits' : 'places fit'}`,
  },
};
