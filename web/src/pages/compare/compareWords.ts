import type { Bilingual } from '../../i18n/bilingual.ts';

interface CompareWords {
  readonly title: string;
  readonly form: string;
  readonly chosen: string;
  readonly remove: (name: string) => string;
  readonly removeShort: string;
  readonly add: string;
  readonly choose: string;
  readonly full: string;
  readonly tooFew: string;
  readonly unknown: (codes: string) => string;
  readonly notRanked: string;
  readonly percentiles: string;
  readonly all: string;
  readonly kind: { readonly KABUPATEN: string; readonly KOTA: string };
  readonly peers: string;
  readonly noPercentile: string;
  readonly note: string;
}

export const compareWords: Bilingual<CompareWords> = {
  ID: {
    title: 'Bandingkan daerah',
    form: 'Pilihan perbandingan',
    chosen: 'Daerah yang dibandingkan',
    remove: (name) => `Keluarkan ${name}`,
    removeShort: 'Keluarkan',
    add: 'Tambah daerah',
    choose: 'Pilih daerah…',
    full: 'Paling banyak enam daerah.',
    tooFew: 'Pilih dua sampai enam daerah untuk dibandingkan.',
    unknown: (codes) => `Tidak ada daerah berkode ${codes}; kode itu diabaikan.`,
    notRanked: 'tidak berperingkat',
    percentiles: 'Persentil',
    all: 'semua daerah',
    kind: { KABUPATEN: 'sesama kabupaten', KOTA: 'sesama kota' },
    peers: 'seukuran',
    noPercentile: 'tidak ada',
    note: 'Tekan sebuah angka untuk melihat buktinya. Persentil berjalan dari 0 (terbawah) sampai 100 (teratas). “Seukuran” berarti daerah itu sendiri dan lima daerah yang jumlah penduduk bekerjanya paling dekat. Selisih dihitung terhadap daerah pertama.',
  },
  EN: {
    title: 'Compare places',
    form: 'Choices for the comparison',
    chosen: 'Places compared',
    remove: (name) => `Remove ${name}`,
    removeShort: 'Remove',
    add: 'Add a place',
    choose: 'Choose a place…',
    full: 'Six places at most.',
    tooFew: 'Choose two to six places to compare.',
    unknown: (codes) => `There is no place with the code ${codes}; it is ignored.`,
    notRanked: 'not ranked',
    percentiles: 'Percentile',
    all: 'all places',
    kind: { KABUPATEN: 'among kabupaten', KOTA: 'among kota' },
    peers: 'of like size',
    noPercentile: 'none',
    note: 'Press a number to see its evidence. A percentile runs from 0 (lowest) to 100 (highest). “Of like size” is the place itself and the five nearest in employed people. Differences are to the first place.',
  },
};
