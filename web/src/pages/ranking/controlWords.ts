import type { Bilingual } from '../../i18n/bilingual.ts';

interface ControlWords {
  readonly form: string;
  readonly metric: string;
  readonly filters: string;
  readonly filtersOn: (count: number) => string;
  readonly kind: string;
  readonly allKinds: string;
  readonly kabupaten: string;
  readonly kota: string;
  readonly category: string;
  readonly funding: string;
  readonly clear: string;
}

export const controlWords: Bilingual<ControlWords> = {
  ID: {
    form: 'Pilihan peringkat',
    metric: 'Diperingkat menurut',
    filters: 'Saring',
    filtersOn: (count) => `Saring (${count} dipilih)`,
    kind: 'Jenis daerah',
    allKinds: 'Semua',
    kabupaten: 'Kabupaten',
    kota: 'Kota',
    category: 'Kelompok pekerja',
    funding: 'Sumber dana',
    clear: 'Hapus saringan',
  },
  EN: {
    form: 'Choices for the ranking',
    metric: 'Ranked by',
    filters: 'Filter',
    filtersOn: (count) => `Filter (${count} chosen)`,
    kind: 'Kind of place',
    allKinds: 'All',
    kabupaten: 'Kabupaten (regency)',
    kota: 'Kota (city)',
    category: 'Worker categories',
    funding: 'Funding',
    clear: 'Clear filters',
  },
};
